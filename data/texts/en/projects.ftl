### Projects: what a city did, with whom, and how it looks.

project-title-draft = Draft of a project: { $city }
project-title = A project of { $city }
project-about = Shared with the network. What you change here reaches every copy in the next minutes.
project-partners = With: { $cities }
project-goals = SDGs: { $goals }
project-pictures = Pictures: { $count } of { $most }
project-button-picture = Add a picture
project-button-report = Where it stands
project-button-withdraw = Withdraw it everywhere
project-withdraw-sure = Withdraw “{ $title }”? In the next minutes its text and pictures go from every channel, and only the title stays. This cannot be undone.
project-partner-unknown = “{ $name }” is no city of the network that I know. Did you mean { $near }? Edit the text to name it.
project-many-partners = A project names { $most } partner cities at most; the first ones are kept.
projects-closed-said = ✅ Withdrawn. Every copy says so in a moment.

form-projects-title = A project to share
form-projects-title-about = What you did, in a few words
form-projects-summary-about = What it was, who took part, what came of it
form-partners-label = Partner cities (optional)
form-partners-about = Cities of the network, one a line or between commas, in any spelling

draft-trait-goal = Sustainable Development Goals
draft-trait-goal-none = None chosen
draft-trait-partner = Partner cities
draft-trait-partner-none = no city named yet

picture-form-title = A picture of the project
picture-file-label = Picture
picture-file-about = JPEG, PNG, WebP, AVIF or GIF, up to 10 MB
picture-alt-label = What is to be seen
picture-alt-about = For those who cannot see it; read aloud by screen readers
picture-added = ✅ The picture is saved.
picture-drop = Take a picture away
picture-dropped = ✅ The picture is taken away.

projects-title = Projects
projects-none = No project of this kind has been shared yet. Coordinators share one with { $command }.
projects-line = { $title } · { $city } · { $time }
projects-drafts = Your drafts
