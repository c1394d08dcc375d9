### /help and /about.

# A term is set apart from the text around it, so that its slash stays in front.
-command-privacy-show = `/privacy show`

help-title = ما يمكنكم فعله هنا
help-city-show = بطاقة مدينة: مجالها، والساعة فيها، وما تقدّمه وما تبحث عنه
help-city-search = المدن بحسب المجال أو البلد أو المنطقة أو السنة، أو بحسب ما تقدّمه أو تبحث عنه
help-city-nearby = أقرب المدن إلى مدينة ما
help-city-map = المدن على خريطة العالم
help-me-edit = ملفكم الشخصي: مدينتكم، وما تقدّمونه وما تبحثون عنه، ولغاتكم، وبضع كلمات
help-me-show = ما يراه نظراؤكم عنكم، مع إمكان الظهور أو الإخفاء أو الإيقاف المؤقت أو الحذف
help-me-language = اللغة التي تصلكم بها الردود
help-privacy-show = ما يُحفظ عنكم، للاطلاع عليه أو تنزيله أو حذفه
help-call-list = الدعوات إلى الشراكة المفتوحة حاليًا
help-project-list = ما أنجزته المدن، بحسب المدينة أو المجال أو هدف التنمية المستدامة
help-match-cities = خمس مدن تستحق التواصل معها، مع بيان الأسباب
help-meet-join = لقاء شخص من مدينة أخرى في كل جولة
help-meet-status = مَن تلتقون به، ومواعيد الجولات المقبلة
help-match-introductions = من يودّ التعرّف إليكم، وطلباتكم، وما هو مفتوح من تواصل
help-match-propose = اقتراح تعارف بين شخصين، والقرار لهما معًا
help-match-people = خمسة أشخاص يستحقون التواصل معهم، مع بيان الأسباب
help-match-calls = خمس دعوات مفتوحة تلائمكم، مع بيان الأسباب
help-match-alert = تنبيه صباحي بما يلائمكم من الدعوات الجديدة والمدن
help-call-post = البحث عن شركاء: كتابة دعوة، ومعرفة القنوات التي ستصل إليها، ثم نشرها
help-call-mine = دعوات مدينتكم إلى الشراكة، ومنها المسودات
help-call-responses = الردود التي وردت على دعوة
help-call-outcome = ذكر ما أسفرت عنه دعوة مغلقة
help-project-share = مشاركة مشروع: ما أُنجز، ومع مَن، وبالصور
help-setup-panel = اختيار القنوات التي تستقبل الإعلانات، ولغة الخادم، وفريق التنسيق فيه
help-setup-status = حالة الإعداد: ما اكتمل منه، وما يعمل، وما ينقص
help-setup-city = طلب اعتماد هذا الخادم ممثلًا لمدينة
help-city-handover = المشاركة في تنسيق مدينتكم، أو تسليم هذه المهمة، أو التخلي عنها
help-city-edit = ذكر ما تقدّمه مدينتكم وما تبحث عنه، ولغات عملها، والتعريف بها
help-network-claims = الخوادم التي تطلب تمثيل مدينة
help-network-coordinators = من يتولى التنسيق في كل مدينة أو مجال
help-network-servers = الخوادم التي تستخدم Passerelle
help-network-import = استيراد جدول مدن
help-network-withdraw = سحب دعوة أو مشروع من جميع القنوات
help-network-block = منع مدينة أو شخص أو خادم من مخاطبة الشبكة
help-network-rounds = جولات اللقاءات: تحديد مواعيدها أو إلغاؤها، وما أسفرت عنه
help-network-audit = سجل التغييرات ومن أجراها
help-network-stats = الشبكة بالأرقام
help-for-admins = بصفتكم من إدارة هذا الخادم
help-for-coordinators = بصفتكم من فريق التنسيق ({ $cities })
help-for-stewards = بصفتكم من القائمين على Passerelle
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
about-privacy = **الخصوصية:** لا يُحفظ ما تبحثون عنه في الدليل ولا أنكم اطلعتم عليه. أما ما تفعلونه من أجل مدينة أو خادم فيُحفظ؛ ويعرضه الأمر { -command-privacy-show } ويتيح حذفه.
about-credits = **المصادر:** أسماء الأماكن والإحداثيات والمناطق الزمنية وأعداد السكان من GeoNames (CC BY 4.0)؛ وخطوط الخرائط من Natural Earth؛ وأسماء البلدان من Unicode CLDR.
about-independent = مشروع Passerelle مستقل: لا تديره اليونسكو، ولا تعتمده، ولا تتحقق من محتواه.
about-source = الشفرة المصدرية
