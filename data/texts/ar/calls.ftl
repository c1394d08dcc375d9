### Calls and projects: their copies in channels, drafts, previews, lists, reports.

announcement-calls = دعوة إلى الشراكة
announcement-projects = مشروع
announcement-digest = موجز

call-deadline = مفتوحة حتى { $time } ({ $left })
call-topics = المطلوب: { $topics }
call-answerers = الدعوة موجّهة إلى: { $who }
call-pays-host = تتحمّل الجهة المضيفة التكاليف
call-pays-shared = تُقسَّم التكاليف بين الشركاء
call-pays-own = يتحمّل كل طرف تكاليفه
call-pays-funded = تُغطّى التكاليف من منحة
call-pays-open = يُتفق لاحقًا على من يتحمّل التكاليف
call-closed-complete = أُغلقت الدعوة: اكتملت الشراكة
call-closed-deadline = أُغلقت الدعوة: انقضى الموعد النهائي
call-closed-withdrawn = سُحب هذا المنشور

copy-button-interest = إبداء الاهتمام
copy-button-save = حفظ
copy-button-report = إبلاغ
copy-button-read = القراءة باللغة { $language }

draft-title = مسودة دعوة إلى الشراكة: { $city }
draft-untitled = بلا عنوان بعد
draft-about = تبقى المسودة محفوظة إلى أن تنشروها أو تحذفوها، حتى إذا أغلقتم هذه الرسالة. ولا يطّلع عليها أحد من خارج فريق التنسيق في مدينتكم.
draft-text-language = لغة النص: { $language }
draft-trait-field = المجالات الإبداعية
draft-trait-field-none = جميع المجالات
draft-trait-topic = المواضيع المطلوبة
draft-trait-topic-none = لم يُختر أي موضوع
draft-trait-answer-field = المجالات المدعوّة إلى الرد
draft-trait-answer-field-none = الدعوة مفتوحة لجميع المجالات
draft-trait-answer-region = المناطق المدعوّة إلى الرد
draft-trait-answer-region-none = الدعوة مفتوحة لجميع المناطق
draft-trait-answer-language = لغات العمل الممكنة مع الشركاء
draft-trait-answer-language-none = أي لغة
draft-pays = تحمّل التكاليف
draft-button-text = تعديل النص
draft-button-version = إضافة لغة
draft-button-preview = معاينة
draft-button-discard = حذف المسودة
draft-button-discarded = نعم، حذفها
draft-button-back = العودة إلى المسودة
draft-discard-sure = هل تودّون حذف هذه المسودة؟ لا يمكن استعادتها بعد ذلك.
draft-discarded = حُذفت المسودة.
draft-saved = ✅ حُفظ التغيير. { $what }: { $values }
draft-text-saved = ✅ حُفظ النص.
draft-rest-saved = أما سائر ما كتبتموه فمحفوظ.

form-calls-title = دعوة إلى الشراكة
form-version-title = النص نفسه بلغة أخرى
form-title-label = العنوان
form-calls-title-about = ما تبحثون عنه، في بضع كلمات
form-summary-label = الملخص
form-calls-summary-about = موضوع الدعوة، والمنتظر من الشريك، وما يعود عليه
form-deadline-label = الموعد النهائي
form-deadline-about = بالصيغة التي اعتدتموها: 31 مارس 2027، أو بعد ثلاثة أسابيع…
form-link-label = الرابط (اختياري)
form-link-about = صفحة تتضمن مزيدًا من المعلومات؛ يبدأ عنوانها بـ{ -https }
form-language-label = لغة هذا النص

preview-title = معاينة: هكذا سيظهر النص
preview-reach =
    { $feeds ->
        [0] لن يصل إلى أي قناة.
       *[other] سيصل إلى { $feeds ->
            [one] قناة واحدة
            [two] قناتين
            [few] { $feeds } قنوات
            [many] { $feeds } قناة
           *[other] { $feeds } قناة
        } في { $servers ->
            [one] خادم واحد
            [two] خادمين
            [few] { $servers } خوادم
            [many] { $servers } خادمًا
           *[other] { $servers } خادم
        }:
    }
# Each line names what is counted first, so that the number needs no agreement.
preview-left-out = قنوات لن يصل إليها:
preview-left-out-kind =
    { $kind ->
        [projects] قنوات لا تستقبل المشاريع: { $count }
       *[calls] قنوات لا تستقبل الدعوات إلى الشراكة: { $count }
    }
preview-left-out-field = قنوات مخصّصة لمجالات أخرى: { $count }
preview-left-out-region = قنوات مخصّصة لمناطق أخرى: { $count }
preview-left-out-language = قنوات مخصّصة للغات أخرى: { $count }
preview-left-out-broken = قنوات أُوقف الإرسال إليها لأن آخر رسالة إليها رُفضت: { $count }
preview-unwritable = قنوات يُرجَّح أن ترفضه لأن Passerelle لا يملك إذن الكتابة فيها: { $count }
preview-where = { $said } ({ $servers })
preview-missing = ما يلزم قبل النشر:
preview-missing-text = عنوان وملخص
preview-missing-deadline = موعد نهائي لتلقي الردود
preview-button-publish = نشر

report-title = وصول «{ $title }» إلى القنوات
report-sent = قنوات وصلت إليها الدعوة: { $count }
report-waiting = قنوات لم تصل إليها الدعوة بعد: { $count }
report-failed = قنوات تعذّر إيصال الدعوة إليها: { $count }
report-failure = { $server }: { $why }
report-button-renew = تحديث
report-button-retry = إعادة الإرسال حيث تعذّر

calls-title-open = الدعوات إلى الشراكة المفتوحة حاليًا
calls-title-mine = الدعوات إلى الشراكة: { $city }
calls-none-open = لا توجد دعوات مفتوحة في الوقت الحالي.
calls-none-mine = لا توجد دعوات بعد. ويمكنكم البدء بكتابة دعوة بالأمر { $command }.
calls-line-open = { $title } · { $city } · حتى { $time }
calls-line-draft = { $title } · مسودة
calls-line-published = { $title } · مفتوحة حتى { $time }
calls-line-closed = { $title } · مغلقة
calls-line-untold = { $title } · مغلقة · يُرجى ذكر نتائجها بالأمر { $command }
pick-announcement = فتح
call-revised = ✅ حُفظ التغيير، ويجري الآن تحديث جميع نسخ الدعوة.
call-extended = ✅ أصبحت الدعوة مفتوحة حتى { $time }، ويجري الآن تحديث جميع نسخها.
call-extend-sure = هل تريدون تمديد الدعوة «{ $title }» حتى { $time }؟ موعدها النهائي الحالي { $before }. سيظهر ذلك فورًا في جميع نسخها، وسيصل تذكير جديد إلى مَن حفظوها.
call-button-extend = نعم، تمديد الدعوة
call-close-how = ما سبب إغلاق الدعوة «{ $title }»؟ سيظهر السبب فورًا في جميع نسخها، ولن يكون بإمكان أحد الرد عليها بعد ذلك.
call-button-complete = اكتملت الشراكة
call-button-withdrawn = سحب الدعوة
calls-closed-said = ✅ أُغلقت الدعوة، وسيظهر ذلك بعد لحظات في جميع نسخها.

interest-form-title = إبداء الاهتمام
interest-message-label = ما يجعلكم شريكًا مناسبًا
interest-message-about = نبذة عنكم، وما يمكنكم الإسهام به
interest-contact-label = وسيلة التواصل معكم (اختياري)
interest-contact-about = لا تُنقل إلى المدينة إلا إذا قبلت ردّكم
interest-title = إبداء اهتمام بالدعوة «{ $title }»
interest-from = { $name }، { $city }
interest-no-city = من خارج خوادم المدن
interest-unnamed = اسم غير معروف
interest-contact = ✅ **قُبل الرد.** تُرجى مراسلة { $person }: { $contact }
interest-state-sent = في انتظار قراركم
interest-state-shortlisted = 📌 مدرج في القائمة المختصرة
interest-state-accepted = ✅ قُبل الرد
interest-state-declined = لم يقع عليه الاختيار
interest-state-withdrawn = سحبه من أرسله
interest-state-expired = أُغلقت الدعوة قبل البتّ فيه
interest-button-open = فتح
interest-button-shortlisted = إدراج في القائمة المختصرة
interest-button-accepted = قبول
interest-button-declined = اعتذار
interest-button-withdraw = سحب الرد
interest-own-sent = أُرسل ردّكم على الدعوة «{ $title }» إلى فريق التنسيق في المدينة. ولن يطّلع الفريق على وسيلة التواصل معكم إلا إذا قبِل الرد.
interest-own-shortlisted = يسعدنا إبلاغكم بأن ردّكم على الدعوة «{ $title }» مدرج في القائمة المختصرة.
interest-own-accepted = ✅ يسعدنا إبلاغكم بقبول ردّكم على الدعوة «{ $title }». وقد أُتيحت لفريق التنسيق في المدينة وسيلة التواصل معكم.
interest-own-declined = وقع الاختيار هذه المرة على جهات أخرى في إطار الدعوة «{ $title }». ونشكركم على اهتمامكم.
interest-own-withdrawn = سُحب ردّكم. ويمكنكم الرد من جديد على الدعوة «{ $title }» ما دامت مفتوحة.
interest-own-expired = أُغلقت الدعوة «{ $title }» قبل البتّ في ردّكم. ونشكركم على اهتمامكم.
interest-none = لم ترد أي ردود بعد.

responses-title = الردود على الدعوة «{ $title }»
responses-count-sent = في انتظار القرار: { $count }
responses-count-shortlisted = في القائمة المختصرة: { $count }
responses-count-accepted = المقبولة: { $count }
responses-count-declined = لم يقع عليها الاختيار: { $count }
responses-count-expired = لم يُبتّ فيها قبل إغلاق الدعوة: { $count }
responses-button-rest-sent = الاعتذار عن سائر الردود
responses-button-rest-shortlisted = الاعتذار عن القائمة المختصرة
responses-rest-sent =
    هل تودّون الاعتذار عن { $count ->
        [one] الرد الوحيد الذي لا يزال
        [two] الردّين اللذين لا يزالان
       *[other] الردود الـ{ $count } التي لا تزال
    } في انتظار القرار بشأن الدعوة «{ $title }»؟
responses-rest-shortlisted =
    هل تودّون الاعتذار عن { $count ->
        [one] الرد الوحيد المتبقي
        [two] الردّين المتبقيين
       *[other] الردود الـ{ $count } المتبقية
    } في القائمة المختصرة للدعوة «{ $title }»؟
responses-rest-kept =
    { $count ->
        [one] ويبقى الرد المدرج في القائمة المختصرة على حاله.
        [two] ويبقى الردّان المدرجان في القائمة المختصرة على حالهما.
       *[other] وتبقى الردود الـ{ $count } المدرجة في القائمة المختصرة على حالها.
    }
responses-rest-note = سيُبلَّغ كل صاحب رد بذلك بأسلوب لائق وبلغته، ولا يمكن التراجع عن هذا القرار. أما الردود التي وردت بعد فتحكم القائمة فلا يشملها.
responses-button-sure = نعم، الاعتذار ({ $count })
responses-button-back = العودة إلى الردود
responses-declined =
    ✅ اعتُذر عن { $count ->
        [one] رد واحد، وسيُبلَّغ صاحبه بذلك بعد لحظات.
        [two] ردّين، وسيُبلَّغ صاحباهما بذلك بعد لحظات.
        [few] { $count } ردود، وسيُبلَّغ أصحابها بذلك بعد لحظات.
        [many] { $count } ردًّا، وسيُبلَّغ أصحابها بذلك بعد لحظات.
       *[other] { $count } رد، وسيُبلَّغ أصحابها بذلك بعد لحظات.
    }

told-accepted = ✅ يسرّ مدينة { $city } أن تتعاون معكم في إطار الدعوة «{ $title }». تُرجى مراسلة { $person }، علمًا بأن وسيلة التواصل معكم أصبحت متاحة للمدينة أيضًا.
told-declined = تشكركم مدينة { $city } على اهتمامكم بالدعوة «{ $title }». وقد وقع الاختيار هذه المرة على جهات أخرى، ويسعدنا أن تطّلعوا على سائر الدعوات بالأمر { -command-call-list }.
told-expired-complete = اختارت مدينة { $city } شركاءها في إطار الدعوة «{ $title }»، وهي تشكركم على اهتمامكم. ويسعدنا أن تطّلعوا على سائر الدعوات بالأمر { -command-call-list }.
told-expired-deadline = انقضى الموعد النهائي للدعوة «{ $title }» قبل أن تبتّ مدينة { $city } في ردّكم، وهي تشكركم على اهتمامكم.
told-expired-withdrawn = سُحبت الدعوة «{ $title }». وتشكركم مدينة { $city } على اهتمامكم.

save-done = 🔖 حُفظت الدعوة: سيصلكم تذكير في رسالة خاصة، صباحًا، قبل إغلاقها بـ14 يومًا، ثم بـ7 أيام، ثم بيوم واحد. ولوقف التذكير، يُرجى الضغط على الزر من جديد.
save-undone = لم تعد الدعوة محفوظة: لن يصلكم تذكير بشأنها.
reminder =
    🔔 { $days ->
        [zero] تُغلق اليوم
        [one] بقي يوم واحد على إغلاق
        [two] بقي يومان على إغلاق
        [few] بقيت { $days } أيام على إغلاق
        [many] بقي { $days } يومًا على إغلاق
       *[other] بقي { $days } يوم على إغلاق
    } هذه الدعوة التي حفظتموها.

report-form-title = إبلاغ القائمين على Passerelle
report-reason-label = ما الذي يستدعي الإبلاغ؟
report-reason-about = يطّلع القائمون على Passerelle على هذا النص
report-told = وصل بلاغكم إلى القائمين على Passerelle. شكرًا لكم.
report-not-told = تعذّر إيصال بلاغكم في الوقت الحالي. تُرجى مراسلة الجهة المشغّلة لهذه الخدمة.
report-button-withdraw = سحب من جميع القنوات
notice-reported = 🚩 بلاغ من { $person } بشأن «{ $title }»، مدينة { $city }: «{ $reason }»
moderated = سُحب الإعلان من جميع القنوات بقرار من { $person }: «{ $title }»
moderate-sure = هل تريدون سحب «{ $title }»، وهو من نشر { $city }، من جميع القنوات؟ سيختفي النص والصور خلال الدقائق التالية، وسيُبلَّغ فريق التنسيق في المدينة.
interest-left-told = 👋 حذف شخص كان قد ردّ على «{ $title }» جميع بياناته على Passerelle، ومنها ردّه. ولا يلزمكم فعل شيء.
moderated-told = 🚩 سحب القائمون على Passerelle «{ $title }» من جميع القنوات. ولطلب إعادة النظر في ذلك، تُرجى مراسلة الجهة المشغّلة لهذه الخدمة.
