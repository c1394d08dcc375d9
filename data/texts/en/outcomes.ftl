### Outcomes: what a call led to, as its coordinators are asked for it.

outcome-ask = 📋 “{ $title }” is closed. Who are your partners, and what will you do together? What you tell here becomes part of your city's report.
outcome-ask-again = 📋 “{ $title }” closed three months ago. What came of it? A few lines are enough; they become part of your city's report.
outcome-ask-more = 📋 “{ $title }” closed three months ago. You told what was planned; is it still right, and whom did it reach?
outcome-button-write = Tell what came of it
outcome-button-nothing = Nothing came of it
outcome-button-link = Link
outcome-button-project = Share as a project
outcome-title = What came of “{ $title }”
outcome-about = Seen by your city's coordinators, and counted in its report.
outcome-none = Nothing is told yet.
outcome-nothing = Nothing came of it, you said. Should something come of it after all, tell it here.
outcome-people = People reached: { $people }
outcome-saved = ✅ Saved.

outcome-form-title = What came of the call
outcome-done-label = What was done
outcome-done-about = Or what you have agreed to do
outcome-partners-label = Partner cities (optional)
outcome-partners-about = One a line or between commas, in any spelling
outcome-first-label = First day (optional)
outcome-first-about = As you would write it: 3 May 2027
outcome-last-label = Last day (optional)
outcome-last-about = Leave it empty for a single day
outcome-people-label = People reached (optional)
outcome-people-about = A number, as near as you know
outcome-link-title = Where more is to be read
