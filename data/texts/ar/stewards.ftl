### Who speaks for a city: claims, coordinators, and what stewards see.

# A term is set apart from the text around it, so that its slash stays in front.
-command-network-unblock = `/network unblock`

server-unknown = خادم لم يعد متصلًا
person-erased = شخص حذف بياناته
server-label = { $name } ({ $members ->
        [zero] بلا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $members } أعضاء
        [many] { $members } عضوًا
       *[other] { $members } عضو
    })
more = { $count ->
        [zero] ولا عناصر أخرى
        [one] وعنصر واحد آخر
        [two] وعنصران آخران
        [few] و{ $count } عناصر أخرى
        [many] و{ $count } عنصرًا آخر
       *[other] و{ $count } عنصر آخر
    }

claim-asked = أُرسل الطلب. وسيتحقق القائمون على Passerelle من أن هذا الخادم يمثّل مدينة { $city }، ثم يصلكم الرد في رسالة خاصة. ويبيّن الأمر { $command } في أي وقت ما آل إليه الطلب.
claim-asked-before = سبق لهذا الخادم أن طلب تمثيل مدينة { $city }، ولم يبتّ القائمون على Passerelle في الطلب بعد. ويبيّن الأمر { $command } ما آل إليه. ولطلب تمثيل مدينة أخرى، يُرجى سحب هذا الطلب أولًا.
claim-button-withdraw = سحب الطلب
claim-withdrawn-said = سُحب الطلب: لن ينظر القائمون على Passerelle في تمثيل هذا الخادم لمدينة { $city }. ويمكنكم تقديم طلب جديد متى شئتم.

claim-title = { $server }: طلب تمثيل مدينة { $city }
claim-city = { $field } · منذ { $year }
claim-server = **الخادم:** { $members ->
        [zero] بلا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $members } أعضاء
        [many] { $members } عضوًا
       *[other] { $members } عضو
    } · تاريخ الإنشاء: { $created } ({ $age })
claim-owner = **ملكية الخادم:** { $owner } · المعرّف { $id }
claim-server-left = أزال هذا الخادم Passerelle، فسقط طلبه.
claim-asker = **الطلب من:** { $person }، { $time } · الانضمام إلى Discord: { $since }
claim-link = **الإثبات المقدَّم:** { $link }
claim-no-link = **الإثبات المقدَّم:** لا شيء
claim-has-home = لهذه المدينة خادم رئيسي معتمد: { $server }
claim-rival =
    طلب آخر لتمثيل المدينة نفسها: { $server } ({ $members ->
        [zero] بلا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $members } أعضاء
        [many] { $members } عضوًا
       *[other] { $members } عضو
    }، { $person }، { $time })
claim-button-confirm = اعتماد
claim-button-home = اعتماده خادمًا رئيسيًا جديدًا
claim-button-further = اعتماده خادمًا إضافيًا
claim-button-refuse = رفض مع بيان السبب
claim-confirmed = ✅ اعتُمد الطلب: { $person }، { $time }
claim-refused = ❌ رُفض الطلب: { $person }، { $time }. السبب: «{ $reason }»
claim-withdrawn = ↩️ سُحب الطلب: { $person }، { $time }
claim-told = أُبلغت الجهة التي قدّمت الطلب.
claim-not-told = لا تقبل الجهة التي قدّمت الطلب الرسائل الخاصة؛ وستجد القرار في قائمة التحقق.
claim-refuse-title = رفض الطلب
claim-refuse-label = سبب الرفض
claim-refuse-about = يُنقل هذا النص حرفيًا إلى الجهة التي قدّمت الطلب.

told-confirmed = ✅ أصبح { $server } على Passerelle الخادم الرئيسي لمدينة { $city }. ويمكن لفريق التنسيق فيها النشر في الشبكة: يُرجى اختيار الدور المخصّص للفريق بالأمر { $command }.
told-further = ✅ أصبح { $server } يمثّل على Passerelle مدينة { $city }، إلى جانب خادمها الرئيسي.
told-refused = { $server }: لم يعتمد القائمون على Passerelle هذا الخادم ممثلًا لمدينة { $city }، وذلك للسبب التالي: «{ $reason }»

claims-title = طلبات تمثيل المدن
claims-line = { $server } ← { $city } · { $person }، { $time }
claims-button-open = فتح
claims-none = لا طلبات تنتظر البتّ.

notice-orphaned = ⚠️ لم يعد أحد يتولى التنسيق في مدينة { $city }. يُرجى الاستعلام عمّن سيتولى هذه المهمة، ثم إسنادها بالأمر { $command }.
notice-home-lost = ⚠️ لم يعد على Passerelle خادم رئيسي لمدينة { $city }. ولا يمكنها النشر ما لم يُعتمد خادم آخر.

coordinators-title = فريق التنسيق: { $of }
coordinators-by-role = يضم فريق التنسيق أيضًا أصحاب الدور المخصّص له في الخادم الرئيسي للمدينة.
coordinators-no-role = لم يُخصَّص في الخادم الرئيسي للمدينة دور لفريق التنسيق.
coordinators-no-home = ليس للمدينة خادم رئيسي بعد، فلا يمكن لفريق التنسيق فيها النشر.
coordinators-of-field = لا يتجاوز عدد من يتولون متابعة المجال الواحد { $most }، ولكل تكليف تاريخ انتهاء محدد.
coordinators-none = لم يُعيَّن أحد بعد.
coordinators-named = { $person } · التعيين: { $by }، { $time }
coordinators-until = { $person } · حتى { $time }
coordinators-button-remove = إنهاء المهمة
coordinators-name = تعيين شخص
coordinators-named-now = ✅ أُسندت مهمة التنسيق إلى { $person }.
coordinators-removed-now = ✅ انتهت مهمة التنسيق المسندة إلى { $person }.
coordinators-term-title = حتى متى؟
coordinators-term-label = تستمر متابعة المجال حتى
coordinators-overview = من يتولى التنسيق
coordinators-none-anywhere = لم يُعيَّن أحد للتنسيق في أي مدينة.
coordinators-how = لتعيين أشخاص أو إنهاء مهامهم، يُرجى تحديد مدينة أو مجال في الأمر.

handover-shared = { $taker }: دعوة من { $giver } إلى المشاركة، على Passerelle، في تنسيق مدينة { $city }، بما يشمل نشر المشاريع والدعوات إلى الشراكة باسمها. ويبقى هذا العرض قائمًا لمدة { $days ->
        [zero] تنتهي اليوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
handover-passed = { $taker }: دعوة من { $giver } إلى تسلّم مهمة التنسيق، على Passerelle، في مدينة { $city }، بما يشمل نشر المشاريع والدعوات إلى الشراكة باسمها. ويبقى هذا العرض قائمًا لمدة { $days ->
        [zero] تنتهي اليوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
handover-button-accept = قبول
handover-button-decline = اعتذار
handover-accepted = ✅ أُسندت إلى { $taker } مهمة التنسيق في مدينة { $city }، بدعوة من { $giver }.
handover-declined = ورد اعتذار من { $taker } عن مهمة التنسيق في مدينة { $city }. وبإمكان { $giver } دعوة شخص آخر.
stepdown-sure = هل تودّون التخلي عن مهمة التنسيق في مدينة { $city }؟ إذا لم يبقَ من يتولاها، فسيُبلَّغ القائمون على Passerelle ليبحثوا عمّن يخلفكم. أما نقلها إلى شخص آخر فيكون بذكر اسمه في الأمر.
stepdown-button = نعم، التخلي عن المهمة
stepdown-done = لم تعودوا تتولّون التنسيق في مدينة { $city }. شكرًا لكم على كل ما قدّمتموه لها.

servers-title =
    { $count ->
        [zero] لا خوادم
        [one] خادم واحد
        [two] خادمان
        [few] { $count } خوادم
        [many] { $count } خادمًا
       *[other] { $count } خادم
    }
servers-line =
    { $server } · { $members ->
        [zero] بلا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $members } أعضاء
        [many] { $members } عضوًا
       *[other] { $members } عضو
    } · { $feeds ->
        [zero] لا قنوات تستقبل الإعلانات
        [one] قناة واحدة تستقبل الإعلانات
        [two] قناتان تستقبلان الإعلانات
        [few] { $feeds } قنوات تستقبل الإعلانات
        [many] { $feeds } قناة تستقبل الإعلانات
       *[other] { $feeds } قناة تستقبل الإعلانات
    }
servers-legend = 🏠 خادم رئيسي لمدينة · 🏘️ خادم إضافي لمدينة · ◻️ غير معتمد

# Each line names what is counted first, so that the number needs no agreement.
stats-title = الشبكة بالأرقام
stats-servers = الخوادم: { $servers }، ومجموع أعضائها: { $members }
stats-homes = المدن التي لها خادم رئيسي: { $homes } من أصل { $cities }
stats-further = الخوادم الإضافية التي تمثّل مدنًا: { $count }
stats-claims = الطلبات التي تنتظر البتّ: { $count }
stats-coordinators =
    الأشخاص المعيّنون للتنسيق: { $people }؛ { $orphans ->
        [0] ولكل خادم رئيسي من يتولى التنسيق
       *[other] والخوادم الرئيسية التي لا أحد يتولى التنسيق فيها: { $orphans }
    }
stats-feeds = القنوات التي تستقبل الإعلانات: { $feeds }، والخوادم التي تضمها: { $servers }
stats-failing = القنوات التي تعذّر إيصال آخر رسالة إليها: { $count }
stats-waiting =
    { $count ->
        [0] لا رسائل تنتظر الإرسال
       *[other] الرسائل التي تنتظر الإرسال: { $count }، وأقدمها: { $time }
    }
stats-rate = الرسائل المرسلة في الدقيقة الأخيرة: { $count }
stats-blocked = المحظور حاليًا

block-line = { $subject } · «{ $reason }» · { $by }، { $time }
blocked-city = فُرض الحظر: لم يعد بإمكان أحد النشر باسم مدينة { $subject }، ولا طلب تمثيلها. ويُرفع الحظر بالأمر { -command-network-unblock }.
blocked-person = فُرض الحظر: بإمكان { $subject } الاطلاع على المدن، من دون النشر أو طلب تمثيل مدينة أو تسليم مهمة التنسيق فيها. ويُرفع الحظر بالأمر { -command-network-unblock }.
blocked-server = فُرض الحظر: لا تزال الإعلانات تصل إلى { $subject }، لكنه لم يعد يمثّل أي مدينة. ويُرفع الحظر بالأمر { -command-network-unblock }.
unblocked = رُفع الحظر عن { $subject }

import-title = ما سيغيّره هذا الجدول
import-departures =
    { $count ->
        [zero] لن تخرج أي مدينة من الدليل.
        [one] ستخرج مدينة واحدة من الدليل.
        [two] ستخرج مدينتان من الدليل.
        [few] ستخرج { $count } مدن من الدليل.
        [many] ستخرج { $count } مدينة من الدليل.
       *[other] ستخرج { $count } مدينة من الدليل.
    }
import-alarm = عدد المدن التي لا ترد في هذا الجدول: { $count }. إذا كان الجدول لا يضم سوى المدن الجديدة، فيُرجى صرف النظر عنه، ثم إرساله من جديد بعد إضافة سائر المدن إليه؛ وإذا كانت تلك المدن قد خرجت من الشبكة فعلًا، فيُرجى تطبيق الجدول.
import-button-apply = تطبيق
import-button-depart = { $count ->
        [zero] تطبيق
        [one] تطبيق مع خروج مدينة واحدة
        [two] تطبيق مع خروج مدينتين
        [few] تطبيق مع خروج { $count } مدن
        [many] تطبيق مع خروج { $count } مدينة
       *[other] تطبيق مع خروج { $count } مدينة
    }
import-button-drop = صرف النظر
import-dropped = صُرف النظر عن الجدول، ولم يتغير شيء.
import-nothing = يطابق هذا الجدول ما ورد في الدليل، فلا حاجة إلى أي تغيير.
import-done = طُبّق الجدول: { $summary }. وأصبح عدد المدن في الدليل { $cities }، ويراها الجميع من الآن.
