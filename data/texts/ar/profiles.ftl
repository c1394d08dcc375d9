### ما تعلنه المدن والأشخاص: العروض، والاحتياجات، واللغات، والتعريف.

listed-until = (حتى { $day })
declared-offers = العروض
declared-seeks = الاحتياجات
declared-languages = لغات العمل
declared-languages-none = لم تُختر أي لغة
declared-offers-until-label = العرض قائم حتى (اختياري)
declared-seeks-until-label = الاحتياج قائم حتى (اختياري)
declared-until-about = بالصيغة التي اعتدتموها: 30 يونيو 2027. وتُترك الخانة فارغة إن لم يكن هناك موعد
declared-saved = حُفظ التغيير.

entry-title = التعريف: { $city }
entry-about = يظهر للجميع في بطاقة المدينة، ويُستعان به في إيجاد شركاء لها. ويُحفظ كل اختيار فورًا.
entry-no-description = لا يوجد تعريف بعد.
entry-button-words = تعديل النص
entry-button-show = عرض البطاقة
entry-form-title = تعريف مدينتكم بنفسها
entry-description-label = التعريف (اختياري)
entry-description-about = بضعة أسطر للمدن التي لا تعرف مدينتكم
entry-website-label = الموقع الإلكتروني (اختياري)
entry-website-about = يبدأ عنوانه بـ{ -https }

declared-language-label = لغة النص أعلاه

# A term is set apart from the text around it, so that its slash stays in front.
-command-me-edit = `/me edit`
-command-me-pause = `/me pause`
-command-privacy-delete = `/privacy delete`

profile-title = ملفكم الشخصي
profile-about = به يجدكم نظراؤكم متى اخترتم الظهور. ويُحفظ كل اختيار فورًا.
profile-home-none = لم تُحدَّد مدينتكم بعد
profile-home-gone = لم تعد مدينتكم ضمن الشبكة: يُرجى اختيار مدينة أخرى من «المدينة والنص».
profile-words-none = لا يوجد تعريف بعد.
profile-fields = المجالات الإبداعية
profile-fields-none = مجال مدينتكم
profile-offers = **العروض:** { $topics }
profile-seeks = **الاحتياجات:** { $topics }
profile-languages = **لغات العمل:** { $languages }
profile-thin = يُرجى ذكر ما تقدّمونه وما تبحثون عنه، فعلى ذلك تقوم الاقتراحات الجيدة.
profile-none = ليس لكم ملف بعد، فلا يُعرض عنكم شيء على أحد. ولإنشاء ملف: { -command-me-edit }.
profile-empty-title = ليجدكم نظراؤكم
profile-empty-about =
    يكفي ذكر مدينتكم وما تقدّمونه وما تبحثون عنه ليقترح عليكم Passerelle مَن يستحق التواصل معه، في مدن أخرى أيضًا. وللبدء استمارة قصيرة.
    ولا يرى أحد شيئًا من ذلك قبل أن تقرّروا أنتم.
profile-state-hidden =
    🙈 **الملف مخفي: لا يراه أحد.** إذا اخترتم الظهور رآكم نظراؤكم في الاقتراحات وفي بطاقة التعارف، باسمكم المعروض ومدينتكم وما في هذه الصفحة. ولا توجد قائمة عامة، ولا يرى أحد كيف يتواصل معكم قبل أن يوافق الطرفان.
profile-state-visible = 👀 **الشبكة تراكم:** يجدكم نظراؤكم في الاقتراحات وفي بطاقة التعارف. ولا يرى أحد كيف يتواصل معكم قبل أن يوافق الطرفان.
profile-state-paused = ⏸️ **متوقف مؤقتًا:** لا يُعرض ملفكم على أحد، ولا يصلكم بسببه جديد حتى عودتكم.
profile-state-nowhere = ⚠️ **لا يراكم أحد حاليًا:** لم تعد مدينتكم ضمن الشبكة. يُرجى اختيار مدينة أخرى بالأمر { -command-me-edit }.
profile-now-show = بإمكان نظرائكم الآن أن يجدوكم.
profile-now-hide = أُخفي ملفكم: لم يعد يُعرض على أحد.
profile-now-pause = ملفكم متوقف مؤقتًا. ويمكنكم العودة متى شئتم بالزر «إنهاء التوقف» أو بالأمر { -command-me-pause }.
profile-now-return = أهلًا بعودتكم: بإمكان نظرائكم أن يجدوكم من جديد.
profile-still-hidden = ملفكم مخفي، فلا يُعرض عنكم شيء أصلًا.
profile-still-visible = بإمكان نظرائكم أن يجدوكم بالفعل.
profile-still-paused = ملفكم متوقف مؤقتًا بالفعل.
profile-hidden-homeless = لا يمكن أن يجدكم أحد من دون مدينة، ولذلك أصبح ملفكم مخفيًا.
profile-button-begin = التعريف بنفسي
profile-button-choose = اختيار المواضيع أولًا
profile-button-words = المدينة والنص
profile-button-edit = تعديل
profile-button-card = كما يراه نظرائي
profile-button-show = إظهاري للشبكة
profile-button-hide = إخفائي
profile-button-pause = إيقاف مؤقت
profile-button-return = إنهاء التوقف
profile-button-delete = حذف
profile-button-sure = نعم، يُحذف
profile-button-keep = الإبقاء عليه
profile-form-title = تعريف نظرائكم بكم
profile-home-label = مدينتكم (اختياري)
profile-home-about = بأي تهجئة كانت. ومن دونها لا يمكن عرض ملفكم على أحد
profile-words-label = بضع كلمات عنكم (اختياري)
profile-words-about = ما تعملونه، وما تودّون عمله مع غيركم
profile-delete-sure = هل يُحذف ملفكم؟
profile-delete-about = يُحذف فورًا ونهائيًا: ما ذكرتموه عن أنفسكم، وتنبيهاتكم، ومشاركتكم في جولات اللقاءات، وطلبات التعارف التي ما زالت تنتظر ردًّا. وتبقى اللغة التي اخترتموها وردودكم على الدعوات، ويحذفهما الأمر { -command-privacy-delete } أيضًا.
profile-deleted = حُذف ملفكم، فلم يعد يُعرض على أحد. ويمكنكم إنشاء ملف جديد متى شئتم بالأمر { -command-me-edit }.
