### الاقتراحات: مَن يستحق التواصل معه، ولماذا.

# A term is set apart from the text around it, so that its slash stays in front.
-command-me-edit = `/me edit`
-command-match-alert = `/match alert`
-command-match-people = `/match people`

match-title = مدن تستحق التواصل: { $city }
match-about = خمس مدن اختيرت معًا، ولكلٍّ أسبابها، استنادًا إلى ما تعلنه المدن عن نفسها فحسب.
match-none = لم يبقَ ما يُقترح. يُرجى البحث في مجالات أخرى، أو عدم تحديد مجال.
match-reason-city-they-offer = تقدّم ما تبحثون عنه: { $topics }
match-reason-city-they-seek = تبحث عمّا تقدّمونه: { $topics }
match-reason-city-same-field = المجال نفسه: { $fields }
match-reason-city-other-field = مجال آخر: { $fields }
match-reason-city-language = لغة عمل مشتركة: { $languages }
match-reason-city-hours =
    { $direction ->
        [ahead] متقدّمة عنكم: { $span }
        [behind] متأخّرة عنكم: { $span }
       *[same] التوقيت نفسه
    }
match-reason-city-new-region = لا تواصل لكم بعد في منطقة { $region }
match-reason-city-answers = تردّ على مَن يراسلها
match-reason-city-alike-words = تعرّف بنفسها على نحو قريب من تعريفكم
match-gaps = للحصول على اقتراحات أفضل، يمكن لفريق التنسيق في مدينتكم إضافة { $gaps } بالأمر { -command-city-edit }
match-gap-seeks = ما تبحثون عنه
match-gap-offers = ما تقدّمونه
match-gap-languages = لغات عملكم
match-button-card = البطاقة
match-button-later = ليس الآن
match-button-never = أبدًا
match-hidden-later = لن تُقترح عليكم { $city } لمدة 90 يومًا. ولن يُبلَّغ أحد بذلك.
match-hidden-never = لن تُقترح عليكم { $city } بعد الآن. ولن يُبلَّغ أحد بذلك.
match-button-read = قراءة

match-people-title = أشخاص يستحقون التواصل
match-people-about = خمسة أشخاص اختيروا معًا، ولكلٍّ أسبابه، استنادًا إلى ما يعلنونه عن أنفسهم فحسب. ولن يُبلَّغ أحد بذلك.
match-as-person = اقتراحات لكم، من { $city }.
match-as-city = اقتراحات لمدينة { $city }.
match-hint-profile = يمكنكم التعريف بأنفسكم بالأمر { -command-me-edit } لتلائمكم الاقتراحات أنتم، لا مدينتكم كلها.
match-gaps-own = للحصول على اقتراحات أفضل، يُرجى إضافة { $gaps } بالأمر { -command-me-edit }
match-gap-words = بضع كلمات عنكم
match-reason-person-they-offer = من عروضه ما تبحثون عنه: { $topics }
match-reason-person-they-seek = من احتياجاته ما تقدّمونه: { $topics }
match-reason-person-same-field = المجال نفسه: { $fields }
match-reason-person-other-field = مجال آخر: { $fields }
match-reason-person-language = لغة عمل مشتركة: { $languages }
match-reason-person-hours =
    { $direction ->
        [ahead] توقيته متقدّم عنكم: { $span }
        [behind] توقيته متأخّر عنكم: { $span }
       *[same] التوقيت نفسه
    }
match-reason-person-new-region = لا تواصل لمدينتكم بعد في منطقة { $region }
match-reason-person-answers = يردّ على طلبات التعارف
match-reason-person-alike-words = تعريفه قريب من تعريفكم
match-hidden-person-later = لن يُقترح عليكم هذا الشخص لمدة 90 يومًا. ولن يُبلَّغ أحد بذلك.
match-hidden-person-never = لن يُقترح عليكم هذا الشخص بعد الآن. ولن يُبلَّغ أحد بذلك.

match-calls-title = دعوات تلائمكم
match-calls-about = خمس دعوات مفتوحة اختيرت معًا، ولكلٍّ أسبابها.
match-calls-none = لم تبقَ دعوة مفتوحة يمكنكم الرد عليها. ويصلكم إشعار عند ورود دعوة تلائمكم إذا اخترتم ذلك بالأمر { -command-match-alert }.
match-reason-call-they-offer = تقدّم مدينتها ما تبحثون عنه: { $topics }
match-reason-call-they-seek = تطلب ما تقدّمونه: { $topics }
match-reason-call-same-field = في مجالكم: { $fields }
match-reason-call-other-field = في مجال آخر: { $fields }
match-reason-call-language = يمكن قراءتها بلغة من لغاتكم: { $languages }
match-reason-call-hours =
    { $direction ->
        [ahead] توقيت مدينتها متقدّم عنكم: { $span }
        [behind] توقيت مدينتها متأخّر عنكم: { $span }
       *[same] توقيت مدينتها هو توقيتكم نفسه
    }
match-reason-call-new-region = لا تواصل لمدينتكم بعد في منطقة { $region }
match-reason-call-answers = تردّ مدينتها على المهتمين
match-reason-call-alike-words = نصّها قريب من تعريفكم
match-hidden-call-later = لن تُقترح عليكم هذه الدعوة لمدة 90 يومًا. ولن يُبلَّغ أحد بذلك.
match-hidden-call-never = لن تُقترح عليكم هذه الدعوة بعد الآن. ولن يُبلَّغ أحد بذلك.

alert-title = إشعاراتكم: { $city }
alert-explained = حين يستجدّ ما يلائمكم تصلكم رسالة خاصة في التاسعة صباحًا بتوقيت هذه المدينة، وتصل الرسائل الأسبوعية يوم الاثنين. وإن لم يستجدّ شيء فلن يصلكم شيء. ويُحفظ كل اختيار فورًا.
alert-calls = الدعوات الجديدة
alert-cities = المدن التي جدّدت تعريفها
alert-next = موعد البحث التالي: { $time }
alert-button-off = أبدًا
alert-button-daily = يوميًا
alert-button-weekly = أسبوعيًا
alert-button-stop = إيقاف هذه الرسائل
alert-scope-any = كل المجالات
alert-scope-across = مجالات غير مجالي
alert-news-calls =
    { $count ->
        [one] دعوة جديدة تلائمكم
        [two] دعوتان جديدتان تلائمانكم
       *[other] { $count } دعوات جديدة تلائمكم
    }
alert-news-cities =
    { $count ->
        [one] مدينة تلائمكم جدّدت تعريفها
        [two] مدينتان تلائمانكم جدّدتا تعريفهما
       *[other] { $count } مدن تلائمكم جدّدت تعريفها
    }
alert-why = طلبتم هذه الرسائل بالأمر { -command-match-alert }.
alert-stopped = أُوقفت هذه الرسائل ولن تصلكم بعد الآن. ولاستئنافها: { -command-match-alert }.
alert-stopped-already = هذه الرسائل متوقفة من قبل. ولاستئنافها: { -command-match-alert }.
