### الاقتراحات: مَن يستحق التواصل معه، ولماذا.

match-title = مدن تستحق التواصل: { $city }
match-about = خمس مدن اختيرت معًا، ولكلٍّ أسبابها، استنادًا إلى ما تعلنه المدن عن نفسها فحسب.
match-none = لم يبقَ ما يُقترح. يُرجى البحث في مجالات أخرى، أو عدم تحديد مجال.
match-reason-they-offer = تقدّم ما تبحثون عنه: { $topics }
match-reason-they-seek = تبحث عمّا تقدّمونه: { $topics }
match-reason-same-field = المجال نفسه: { $fields }
match-reason-other-field = مجال آخر: { $fields }
match-reason-language = لغة عمل مشتركة: { $languages }
match-reason-hours =
    { $direction ->
        [ahead] متقدّمة عنكم: { $span }
        [behind] متأخّرة عنكم: { $span }
       *[same] التوقيت نفسه
    }
match-reason-new-region = لا تواصل لكم بعد في منطقة { $region }
match-reason-answers = تردّ على مَن يراسلها
match-reason-alike-words = تعرّف بنفسها على نحو قريب من تعريفكم
match-gaps = للحصول على اقتراحات أفضل، يمكن لفريق التنسيق في مدينتكم إضافة { $gaps } بالأمر { -command-city-edit }
match-gap-seeks = ما تبحثون عنه
match-gap-offers = ما تقدّمونه
match-gap-languages = لغات عملكم
match-button-card = البطاقة
match-button-later = ليس الآن
match-button-never = أبدًا
match-hidden-later = لن تُقترح عليكم { $city } لمدة 90 يومًا. ولن يُبلَّغ أحد بذلك.
match-hidden-never = لن تُقترح عليكم { $city } بعد الآن. ولن يُبلَّغ أحد بذلك.
