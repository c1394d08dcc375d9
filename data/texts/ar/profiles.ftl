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
