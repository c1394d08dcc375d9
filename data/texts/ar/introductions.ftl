### التعارف: تواصلٌ يوافق عليه الطرفان.

introduction-button-ask = طلب تعارف
introduction-button-yes = نعم
introduction-button-no = لا
introduction-button-later = لاحقًا
introduction-button-read = قراءة
introduction-button-shun = عدم تلقي طلبات منه بعد الآن
introduction-button-withdraw = سحب

introduction-form-title = طلب تعارف
introduction-form-note = كلمة مرافقة للطلب (اختياري)
introduction-form-note-about = تُقرأ مع اسمكم ومدينتكم وملفكم إن كان ظاهرًا؛ ولا تُتاح وسيلة التواصل إلا بموافقة الطرفين
introduction-asked =
    أُرسل الطلب. يرى الطرف الآخر اسمكم ومدينتكم وملفكم إن كان ظاهرًا، ولا يرى وسيلة التواصل معكم. وإن وافق فستصلكم رسالة بذلك، وإلا انقضى الطلب بعد { $days ->
        [zero] اليوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. للمتابعة: { $command }
introduction-crossed = 🤝 كان هذا التعارف في انتظار موافقتكم وحدها، وقد تمّ بها. للمتابعة: { $command }
introduction-proposed =
    أُرسل الاقتراح إلى الشخصين. ولن يرى أيٌّ منهما وسيلة التواصل مع الآخر ما لم يوافقا معًا خلال { $days ->
        [zero] اليوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. لمعرفة النتيجة: { $command }

introduction-title-person = 🤝 هناك من يودّ التعرّف إليكم
introduction-title-city = 🤝 هناك من يودّ التعرّف إلى فريق التنسيق في مدينتكم
introduction-title-proposed = 🤝 شخصان يجدر بهما أن يتعارفا: أنتم و…
introduction-proposed-by = باقتراح من فريق التنسيق في { $city }
introduction-nudge = ما زال هذا الطلب في انتظار ردّكم، ولن تتلقوا تذكيرًا آخر.
introduction-note = كلمة إليكم:
introduction-why = ما يجمع بينكما:
introduction-effect = إذا وافق الطرفان عرف كلٌّ منهما كيف يتواصل مع الآخر: في سلسلة خاصة ضمن خادم مشترك، وإلا فبرسالة خاصة. وحتى ذلك الحين لا يظهر شيء عنكم، ولا يُبلَّغ أحد بالرفض. يمكن الرد حتى { $time }.
introduction-effect-city = يجري التعارف مع من يوافق من فريق التنسيق: في سلسلة خاصة ضمن خادم مشترك، وإلا فبرسالة خاصة. وحتى ذلك الحين لا يظهر أي اسم، ولا يُبلَّغ أحد بالرفض. يمكن الرد حتى { $time }.
introduction-coordinators = فريق التنسيق
introduction-somebody = شخص

introduction-answered-yes = ✅ وافق الطرفان، ويجري التعارف خلال لحظات.
introduction-answered-yes-waiting = ✅ سُجّلت موافقتكم. وإن وافق الطرف الآخر أيضًا فستصلكم رسالة بذلك.
introduction-answered-no = سُجّل رفضكم. ولن يُبلَّغ به الطرف الآخر، بل يعلم في النهاية أن الطلب لم يكتمل فحسب.
introduction-answered-later = أُجّل الأمر. وسيُطرح عليكم السؤال مرة أخيرة إن بقي متسع من الوقت، ويمكنكم أيضًا الرد هنا.
introduction-answered-already-yes = سبق الرد على هذا الطلب: نعم.
introduction-answered-already-no = سبق الرد على هذا الطلب: لا.
introduction-answered-over = لم يعد هذا الطلب قائمًا، فلا حاجة إلى الرد.
introduction-shunned = لن تتلقوا طلبات من هذا الشخص بعد الآن، ولن يُبلَّغ بذلك.
introduction-withdrawn = سُحب الطلب، ولن يُبلَّغ أحد بذلك.

introduction-list-title = طلبات التعارف الخاصة بكم
introduction-none = لا شيء بعد. يُرجى البحث عمّن يستحق التواصل معه بالأمر { $commands }، ثم الضغط على «طلب تعارف».
introduction-line-for-you = في انتظار ردّكم حتى { $time }
introduction-line-waiting = طلب بتاريخ { $time }، في انتظار رد الطرف الآخر
introduction-line-agreed = وافق الطرفان (طلب بتاريخ { $time })، ويجري التعارف الآن
introduction-line-failed = لم يكتمل (طلب بتاريخ { $time })
introduction-line-closed = جرى التواصل ثم أُغلق (طلب بتاريخ { $time })
introduction-line-thread = 💬 { $link }
introduction-proposal-waiting = اقتراحكم بتاريخ { $time }: في انتظار رد الطرفين
introduction-proposal-opened = اقتراحكم بتاريخ { $time }: تمّ التعارف
introduction-proposal-failed = اقتراحكم بتاريخ { $time }: لم يكتمل

introduction-contact = { $name } ({ $handle }) { $person }
introduction-opened-title = 🤝 وافق الطرفان
introduction-opened-thread = يمكنكما الحديث في سلسلة خاصة: { $link }
introduction-opened-direct = لا يجمعكما خادم يمكن أن تُفتح فيه سلسلة خاصة، لذا تُرجى المراسلة مباشرة، علمًا بأن الطرف الآخر يعرف أيضًا كيف يتواصل معكم.
introduction-ended = لم يكتمل التعارف الذي رغبتم فيه: { $who }، طلب بتاريخ { $time }. ولا يدل ذلك على شيء بشأنكم، فقد يضيق الوقت أو تختلف الخطط. وهناك غيرهم ممن يستحق التواصل معه: { $command }
introduction-taken-back = لم يعد أحد طلبات التعرّف إليكم قائمًا: { $who }، طلب بتاريخ { $time }. ولا يلزمكم فعل شيء.
introduction-closing = 👋 غادر أحد الطرفين Passerelle، ولذلك تُغلق هذه السلسلة. ويبقى ما كُتب فيها متاحًا للقراءة.

introduction-hello = 🤝 رغب كلٌّ منكما في التعرّف إلى الآخر
introduction-fit-topics = ما يقدّمه { $giver } ويبحث عنه { $taker }: { $topics }
introduction-fit-fields = مجال مشترك: { $fields }
introduction-fit-languages = لغة عمل مشتركة: { $languages }
introduction-start = للبداية: يذكر كلٌّ منكما في جملتين ما يعمل عليه الآن، وما يمكن أن يضيفه الآخر إليه.
introduction-start-topic = للبداية من «{ $topic }»: يذكر من يقدّمه متى ولمن، ويذكر من يبحث عنه غايته منه. ثم يُستحسن تخصيص نصف ساعة للحديث.
