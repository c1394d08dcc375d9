### /help and /about.

# A term is set apart from the text around it, so that its slash stays in front.
-command-me-language = `/me language`

help-title = ما يمكنكم فعله هنا
help-city-show = بطاقة مدينة: مجالها، والساعة فيها، وما تقدّمه وما تبحث عنه
help-city-search = المدن بحسب المجال أو البلد أو المنطقة أو السنة، أو بحسب ما تقدّمه أو تبحث عنه
help-city-nearby = أقرب المدن إلى مدينة ما
help-city-map = المدن على خريطة العالم
help-me-language = اللغة التي تصلكم بها الردود
help-tip = يمكن كتابة اسم المدينة بأي تهجئة أو نظام كتابة: «إشبيلية» و«서울» و«gwanju» تؤدي كلها إلى المدينة المقصودة.
help-everywhere = تعمل هذه الأوامر في الخوادم وفي الرسائل الخاصة، من دون تسجيل.

about-title = Passerelle { $version }
about-what = جسر يصل بين مدن شبكة اليونسكو للمدن المبدعة: للتعارف، والعمل معًا، وإبراز ثمار هذا العمل.
about-running = آخر تشغيل: { $since }، { $servers ->
        [zero] ولا خوادم متصلة بعد
        [one] وعدد الخوادم المتصلة: خادم واحد
        [two] وعدد الخوادم المتصلة: خادمان
        [few] وعدد الخوادم المتصلة: { $servers } خوادم
        [many] وعدد الخوادم المتصلة: { $servers } خادمًا
       *[other] وعدد الخوادم المتصلة: { $servers } خادم
    }. وفي الدليل { $cities ->
        [zero] لا مدن
        [one] مدينة واحدة
        [two] مدينتان
        [few] { $cities } مدن
        [many] { $cities } مدينة
       *[other] { $cities } مدينة
    } من { $countries ->
        [zero] أي بلد أو إقليم
        [one] بلد أو إقليم واحد
        [two] بلدين أو إقليمين
        [few] { $countries } بلدان وأقاليم
        [many] { $countries } بلدًا وإقليمًا
       *[other] { $countries } بلد وإقليم
    }.
about-privacy = **الخصوصية:** لا يحتفظ الدليل بأي معلومات عنكم: لا بما تبحثون عنه، ولا بأنكم بحثتم أصلًا. أما اللغة المختارة بالأمر { -command-me-language } فتُحفظ إلى حين الرجوع عن هذا الاختيار.
about-credits = **المصادر:** أسماء الأماكن والإحداثيات والمناطق الزمنية وأعداد السكان من GeoNames (CC BY 4.0)؛ وخطوط الخرائط من Natural Earth؛ وأسماء البلدان من Unicode CLDR.
about-independent = مشروع Passerelle مستقل: لا تديره اليونسكو، ولا تعتمده، ولا تتحقق من محتواه.
about-source = الشفرة المصدرية
