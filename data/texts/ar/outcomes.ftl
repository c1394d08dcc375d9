### النتائج: ما أسفرت عنه الدعوة، كما يرويه المنسّقون.

outcome-ask = 📋 أُغلقت الدعوة «{ $title }». مَن شركاؤكم، وماذا ستنجزون معًا؟ ما تذكرونه هنا يدخل في تقرير مدينتكم.
outcome-ask-again = 📋 أُغلقت الدعوة «{ $title }» قبل ثلاثة أشهر. عمّ أسفرت؟ تكفي بضعة أسطر، وستدخل في تقرير مدينتكم.
outcome-ask-more = 📋 أُغلقت الدعوة «{ $title }» قبل ثلاثة أشهر. وقد ذكرتم ما كان مقررًا، فهل ما زال صحيحًا؟ وكم شخصًا استفاد منه؟
outcome-button-write = ذكر النتائج
outcome-button-nothing = لم تسفر عن شيء
outcome-button-link = رابط
outcome-button-project = مشاركة كمشروع
outcome-title = ما أسفرت عنه الدعوة «{ $title }»
outcome-about = يطّلع عليه فريق التنسيق في مدينتكم، ويُحتسب في تقريرها.
outcome-none = لم يُذكر شيء بعد.
outcome-nothing = ذكرتم أن الدعوة لم تسفر عن شيء. وإن أسفرت عن شيء لاحقًا فيُرجى ذكره هنا.
outcome-people = عدد المستفيدين: { $people }
outcome-saved = ✅ حُفظ.

outcome-form-title = نتائج الدعوة
outcome-done-label = ما أُنجز
outcome-done-about = أو ما اتفقتم على إنجازه
outcome-partners-label = المدن الشريكة (اختياري)
outcome-partners-about = كلٌّ في سطر أو تفصل بينها فواصل، بأي تهجئة
outcome-first-label = اليوم الأول (اختياري)
outcome-first-about = بالصيغة التي اعتدتموها: 3 مايو 2027
outcome-last-label = اليوم الأخير (اختياري)
outcome-last-about = تُترك الخانة فارغة إن كان يومًا واحدًا
outcome-people-label = عدد المستفيدين (اختياري)
outcome-people-about = رقم، ولو على وجه التقريب
outcome-link-title = صفحة تتضمن مزيدًا من المعلومات
