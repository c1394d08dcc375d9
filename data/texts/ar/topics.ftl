### What a city or a person can offer or seek: short noun phrases that read well after "Offers:" or "Seeks:".

topic-group-hosting = الاستضافة والسفر
topic-residency = إقامة إبداعية
topic-study-visit = زيارة دراسية
topic-internship = تدريب داخلي أو تلمذة مهنية
topic-safe-haven = ملاذ للفنانين المعرّضين للخطر
topic-mobility = دعم السفر والتنقل

topic-group-showcasing = إبراز الأعمال الإبداعية
topic-festival-slot = فقرة في برنامج مهرجان
topic-exhibition = معرض
topic-stage-date = موعد لحفل موسيقي أو عرض حي
topic-screening = عرض سينمائي
topic-author-event = جلسة قراءة أو لقاء أدبي
topic-guest-chef = فقرة للطهاة الضيوف
topic-market-stand = جناح في معرض تجاري أو سوق

topic-group-creating = الإبداع المشترك
topic-co-production = إنتاج مشترك
topic-commission = تكليف بعمل إبداعي
topic-creative-lab = مختبر إبداعي أو هاكاثون
topic-literary-translation = ترجمة أدبية
topic-publishing = نشر المؤلفات

topic-group-learning = المهارات والتعلّم
topic-training = تدريب أو ورشة متقدمة
topic-mentoring = توجيه وإرشاد
topic-speaker = إلقاء كلمة أو عضوية لجنة تحكيم
topic-traditional-skills = مهارات تقليدية

topic-group-knowledge = المعارف والسياسات
topic-research = مشروع بحثي
topic-policy-exchange = تبادل الخبرات في السياسات الثقافية
topic-cultural-data = بيانات ومؤشرات ثقافية
topic-archive = محفوظات ومجموعات
topic-urban-regeneration = خبرة في التجديد الحضري
topic-digital-technology = خبرة في التكنولوجيا الرقمية

topic-group-resources = الأماكن والموارد
topic-venue = مكان لإقامة الفعاليات
topic-workspace = استوديو أو مشغل للعمل
topic-filming-location = موقع تصوير
topic-equipment = معدات تقنية
topic-funding = تمويل مشروع
topic-joint-bid = طلب تمويل مشترك

topic-group-markets = الجمهور والأسواق
topic-promotion = ترويج وتغطية إعلامية
topic-distribution = توزيع وبيع
topic-business-support = دعم الشركات الإبداعية
topic-cultural-tourism = مشروع سياحة ثقافية

topic-group-commitments = الالتزامات المشتركة
topic-youth = مشروع للشباب
topic-community = مشروع مع المجتمع المحلي
topic-gender-equality = مشروع للمساواة بين الجنسين
topic-health = مشروع يجمع الثقافة والصحة
topic-accessibility = خبرة في تيسير سبل الوصول
topic-sustainability = خبرة في الاستدامة
topic-crisis-recovery = دعم التعافي من الأزمات
