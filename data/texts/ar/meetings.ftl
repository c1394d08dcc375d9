### جولات اللقاءات: المشاركة فيها، ومَن يُلتقى به، وما أسفرت عنه.

# A term is set apart from the text around it, so that its slash stays in front.
-command-privacy-delete = `/privacy delete`

meet-status-title = جولات اللقاءات
meet-status-out = أنتم لا تشاركون في الجولات. وبالأمر { $command } تلتقون في كل جولة بشخص من مدينة أخرى.
meet-status-active = أنتم تشاركون في الجولات، وتلتقون في كل جولة بشخص من مدينة أخرى.
meet-status-waited = أنتم تشاركون في الجولات. لم يبقَ لكم أحد في الجولة الأخيرة، ولذلك لكم الأولوية في الجولة المقبلة.
meet-status-paused = مشاركتكم متوقفة مؤقتًا: تجري الجولات من دونكم إلى أن تستأنفوها.
meet-status-silent = مشاركتكم متوقفة مؤقتًا، لأن ثلاث جولات متتالية مضت من دون رد منكم. نقرة واحدة تكفي لاستئنافها، ولا يُبلَّغ أحد غيركم بذلك.
meet-status-profile-paused = ملفكم متوقف مؤقتًا، ولذلك تجري الجولات من دونكم. وينهي الأمر { $command } هذا التوقف.
meet-status-no-home = أنتم تشاركون في الجولات، لكن ملفكم لا يذكر مدينتكم، ولذلك تجري من دونكم. ويمكن إضافتها بالأمر { $command }.
meet-rounds = الجولات المقبلة
meet-rounds-nothing = لا جولة مقرّرة بعد. يحدّد القائمون على Passerelle مواعيد الجولات، وتصل رسالة إلى كل مشارك.
meet-round-line = { $of } · { $time } ({ $relative }) · { $rhythm }
meet-round-network = الشبكة كلها
meet-no-meeting = ليس لديكم لقاء جارٍ في الوقت الحالي. وتحمل لكم الجولة المقبلة لقاءً جديدًا.
meet-unreachable = يتعذر على Discord في الوقت الحالي بيان مَن تلتقون به. يُرجى المحاولة مجددًا بعد دقيقة.

meet-joined = أنتم تشاركون من الآن فصاعدًا. في كل جولة يجري تعارف بينكم وبين شخص من مدينة أخرى: يرى كل طرف اسم الآخر المعروض واسمه على Discord ومدينته ومجالاته ولغاته وتعريفه بنفسه. والمشاركة موافقة على ذلك، ويمكنكم إيقافها مؤقتًا أو إنهاؤها في أي وقت.
meet-joined-already = أنتم تشاركون بالفعل.
meet-left = لم تعودوا تشاركون في الجولات. تبقى لقاءاتكم السابقة معروفة مدة سنتين، حتى لا تتكرر إن عدتم؛ ويحذفها كذلك الأمر { -command-privacy-delete }.
meet-paused = أُوقفت مشاركتكم مؤقتًا: تجري الجولات من دونكم، وتبقى لكم لقاءاتكم الجارية.
meet-resumed = عدتم إلى المشاركة ابتداءً من الجولة المقبلة.
meet-button-join = المشاركة
meet-button-leave = مغادرة الجولات
meet-button-pause = إيقاف مؤقت
meet-button-resume = استئناف المشاركة
meet-button-keep = مواصلة المشاركة

meet-introduction-title = شخص ندعوكم إلى لقائه
meet-fields = المجالات: { $fields }
meet-languages = لغات العمل: { $languages }
meet-reasons = ما يجمع بينكما
meet-questions = سؤالان لبدء الحديث
meet-question-they-offer = يقدّم الطرف الآخر ما تبحثون عنه ({ $topic }): ماذا يحتاج إليه منكم للبدء؟
meet-question-you-offer = تقدّمون ما يبحث عنه الطرف الآخر ({ $topic }): ماذا جرّب حتى الآن، وما الذي ينقصه؟
meet-question-both-offer = يقدّم كلاكما الأمر نفسه ({ $topic }): ماذا يمكن أن تقدّما معًا مما لا يستطيعه أحدكما وحده؟
meet-question-both-seek = يبحث كلاكما عن الأمر نفسه ({ $topic }): أين يمكن أن تبحثا معًا؟
meet-question-same-field = يجمع بينكما مجال واحد ({ $field }): ما الذي يُجرَّب في مدينتيكما ويجدر بالطرف الآخر أن يعرفه؟
meet-question-other-field = مجالكم: { $own }، ومجال الطرف الآخر: { $theirs }. أين يمكن أن يلتقي المجالان في مشروع واحد؟
meet-question-cities = ما أول ما ينبغي أن يراه زائر { $city }، ومَن ينبغي أن يلتقي به هناك؟
meet-times = مواعيد تناسب المدينتين
meet-time = { $time } ({ $here }، { $there })
meet-times-about = ضمن ساعات العمل، إن كانت للمدينتين ساعات مشتركة؛ ولا تُراعى أيام العطل الرسمية. يُرجى التراسل للاتفاق على أحدها.
meet-times-nothing = انقضت المواعيد المقترحة. يُرجى التراسل للاتفاق على موعد آخر.

meet-asked = هل جرى لقاؤكم مع { $person }؟
meet-asked-again = هل جرى لقاؤكم مع { $person } منذ ذلك الحين؟
meet-asked-about = تُحصى الإجابات فحسب، ولا يرى الطرف الآخر إجابتكم.
meet-answered-yes = أجبتم بأن اللقاء جرى. ويمكنكم تغيير الإجابة ما لم ينتهِ أجل اللقاء.
meet-answered-planned = أجبتم بأن موعد اللقاء محدّد. ويمكنكم تغيير الإجابة ما لم ينتهِ أجل اللقاء.
meet-answered-no = أجبتم بأن اللقاء لم يجرِ. ويمكنكم تغيير الإجابة ما لم ينتهِ أجل اللقاء.
meet-button-yes = نعم
meet-button-planned = الموعد محدّد
meet-button-no = لا

meet-news-left = لم يبقَ لكم أحد في جولة اللقاءات هذه: حين يكون العدد فرديًا لا بد أن ينتظر شخص واحد. ولكم الأولوية في الجولة المقبلة.
meet-news-alone = شارك في جولة اللقاءات هذه عدد قليل جدًا من الأشخاص، فلم يكن هناك مَن تلتقون به. ولكم الأولوية في الجولة المقبلة.
meet-news-paused = مضت ثلاث جولات لقاءات متتالية من دون رد منكم، ولذلك تجري الجولات المقبلة من دونكم. ولا يُبلَّغ أحد غيركم بذلك. نقرة واحدة تكفي لمواصلة المشاركة.

meet-plan-title = جولات اللقاءات
meet-plan-members =
    { $count ->
        [zero] لا يشارك أحد بعد.
        [one] يشارك شخص واحد.
        [two] يشارك شخصان.
        [few] يشارك { $count } أشخاص.
        [many] يشارك { $count } شخصًا.
       *[other] يشارك { $count } شخص.
    }
meet-plan-nothing = لا جولة مقرّرة. ويمكن تحديد موعد لجولة بالأمر { $command }.
meet-plan-done = تحدّد موعد الجولة: { $round }
meet-plan-moved = تغيّر موعد الجولة: { $round }
meet-plan-off = أُلغيت الجولة: { $round }
meet-plan-sure = هل تُلغى هذه الجولة؟ { $round }. ولن تتكرر بعد ذلك.
meet-button-off = إلغاء
meet-button-off-sure = نعم، إلغاؤها
meet-button-off-back = الإبقاء عليها
meet-ran-title = آخر الجولات
meet-ran-nothing = لم تُعقد أي جولة بعد.
meet-ran-line = { $of } · { $time } · { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }، { $pairs ->
        [zero] لا لقاءات
        [one] لقاء واحد
        [two] لقاءان
        [few] { $pairs } لقاءات
        [many] { $pairs } لقاءً
       *[other] { $pairs } لقاء
    }
meet-ran-met = جرى { $share }٪ من اللقاءات
