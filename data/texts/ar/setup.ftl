### /setup: what admins of a server see. The greeting, the panel, a feed's page, the check-list.

# A term is set apart from the text around it, so that its slash or its @ stays in front.
-command-city-show = `/city show`
-everyone = @everyone
-here = @here

welcome-title = مرحبًا، معكم Passerelle
welcome-text =
    يمدّ Passerelle جسرًا بين مدن شبكة اليونسكو للمدن المبدعة. ويمكن لكل من في خادم { $server } الاطلاع على هذه المدن في الحال: يكفي كتابة { -command-city-show }.
    وإذا كنتم من إدارة الخادم، فدقيقة واحدة تكفي لاختيار القنوات التي تستقبل مشاريع مدن الشبكة ودعواتها إلى الشراكة.
welcome-button = بدء الإعداد

setup-title = إعداد Passerelle في خادم { $server }
setup-intro = يُحفظ كل تغيير فور إجرائه، ويمكنكم التوقف متى شئتم.
setup-feeds = القنوات التي تستقبل الإعلانات
setup-no-feeds = لا قنوات بعد. يُرجى اختيار قناة أو أكثر أدناه: القنوات النصية وقنوات الإعلانات والمنتديات كلها مناسبة.
setup-add-channels = إضافة قنوات
setup-change-channel = تعديل قناة أو اختبارها أو إزالتها
setup-language = لغة هذا الخادم
setup-language-about = لغة ما يراه الجميع هنا. أما الردود الخاصة فتصل كل شخص بلغته.
setup-language-as-discord = بحسب إعدادات Discord ({ $language })
setup-role = فريق التنسيق
setup-role-about = يتحدث باسم مدينتكم من يحمل هذا الدور (Role)، متى اعتمد القائمون على Passerelle هذا الخادم خادمًا رئيسيًا لها.
setup-role-none = لم يُختر أي دور (Role)
setup-answers = الردود على دعوات مدينتكم
setup-answers-about = القناة التي يطّلع فيها فريق التنسيق على من أبدوا اهتمامهم. وإذا لم تُختر قناة، تصله الردود في رسائل خاصة.
setup-answers-none = لم تُختر أي قناة
setup-city = مدينتكم
setup-button-status = التحقق من الإعداد
setup-button-back = رجوع

feed-title = الإعلانات في { $channel }
feed-kind-calls = الدعوات إلى الشراكة
feed-kind-projects = المشاريع
feed-kind-digest = الموجز الأسبوعي
feed-no-kind = لا شيء
feed-unfiltered = جميع المجالات والمناطق واللغات
feed-aspect-kind = ما يصل إلى هذه القناة
feed-aspect-kind-none = لا شيء بعد
feed-aspect-field = المجالات الإبداعية
feed-aspect-field-none = جميع المجالات
feed-aspect-region = المناطق
feed-aspect-region-none = جميع المناطق
feed-aspect-language = لغات الإعلانات
feed-aspect-language-none = جميع اللغات
feed-aspect-tag = وسوم المنشورات
feed-aspect-tag-none = بلا وسوم
feed-ping = الدور الذي يصله تنبيه
feed-ping-none = لا أحد
feed-publishes-yes = مع النشر للخوادم المتابِعة
feed-publishes-no = بلا نشر للخوادم المتابِعة
feed-button-test = إرسال رسالة تجريبية
feed-button-publish = النشر للخوادم المتابِعة
feed-button-publish-stop = وقف النشر للخوادم المتابِعة
feed-button-remove = إزالة
feed-remove-sure = هل تودّون إزالة { $channel } مع خياراتها؟ لن يصل إليها شيء بعد ذلك، أما ما وصل فيبقى.
feed-button-keep = الإبقاء عليها
feed-button-removed = نعم، إزالتها
feed-nothing-yet = لم يصل شيء إلى هذه القناة بعد
feed-delivered = آخر ما وصل إلى هذه القناة: { $time }
feed-channel-gone = قناة محذوفة

# What was just saved, above the panel.
saved-feed-added = ✅ حُفظ التغيير: تستقبل { $channel } من الآن المشاريع والدعوات إلى الشراكة. ويمكنكم تضييق نطاق ما يصل أدناه، أو تركه كما هو.
saved-feeds-added = ✅ حُفظ التغيير: تستقبل القنوات التالية من الآن المشاريع والدعوات إلى الشراكة: { $channels }.
saved-feeds-known = سبق اختيار هذه القنوات، ولم تتغير خياراتها.
saved-feed-removed = ✅ حُفظ التغيير: لن يصل شيء بعد الآن إلى { $channel }.
saved-choice = ✅ حُفظ التغيير. { $aspect }: { $values }
saved-ping = ✅ حُفظ التغيير: مع كل إعلان هنا يصل تنبيه إلى { $role }.
saved-ping-none = ✅ حُفظ التغيير: لا تُرسل تنبيهات إلى أحد.
saved-publishes = ✅ حُفظ التغيير: كل إعلان يصل أيضًا إلى الخوادم التي تتابع هذه القناة.
saved-publishes-not = ✅ حُفظ التغيير: تبقى الإعلانات في هذه القناة وحدها.
saved-language = ✅ حُفظ التغيير: لغة هذا الخادم من الآن: { $language }.
saved-role = ✅ حُفظ التغيير: يتألف فريق التنسيق في هذا الخادم من أصحاب الدور { $role }.
saved-answers = ✅ حُفظ التغيير: تصل الردود على دعواتكم إلى { $channel }.
saved-answers-none = ✅ حُفظ التغيير: تصل الردود إلى فريق التنسيق في رسائل خاصة.
saved-role-none = ✅ حُفظ التغيير: لم يعد الانضمام إلى فريق التنسيق مرتبطًا بأي دور في هذا الخادم.
saved-test = ✅ وصلت الرسالة التجريبية

sample-title = رسالة تجريبية من Passerelle
sample-text = هكذا تصل إعلانات الشبكة إلى هذه القناة. ويمكنكم حذف هذه الرسالة.

# What is wrong with a channel, and where to mend it.
fault-channel-gone = حُذفت هذه القناة، فلا يمكن أن يصل إليها شيء. يُرجى إزالتها أو اختيار قناة أخرى.
fault-right-in-channel = صلاحيات ناقصة: { $right }. يُرجى منحها إلى Passerelle في { $channel }: تعديل القناة (Edit Channel) ← الصلاحيات (Permissions).
fault-right-in-server = صلاحيات ناقصة: { $right }. يُرجى منحها إلى الدور المسمّى Passerelle: إعدادات الخادم (Server Settings) ← الأدوار (Roles) ← Passerelle.
fault-nothing-wanted = لم يُحدَّد ما يصل إلى هذه القناة. يُرجى اختيار الدعوات أو المشاريع أو الموجز.
fault-tag-required = يشترط هذا المنتدى وسمًا لكل منشور. يُرجى اختيار وسم واحد على الأقل.
fault-tag-gone = حُذف أحد الوسوم المختارة. يُرجى اختيار الوسوم من جديد.
fault-role-gone = حُذف الدور الذي كانت تصله التنبيهات، فلم تعد تصل إلى أحد. يُرجى اختيار دور آخر، أو ترك الخانة فارغة.
fault-failed = تعذّر إيصال آخر رسالة ({ $time }): { $why }

# Discord's own names of its permissions.
right-view-channel = عرض القناة (View Channel)
right-send-messages = إرسال الرسائل (Send Messages)
right-create-posts = إنشاء المنشورات (Create Posts)
right-attach-files = إرفاق الملفات (Attach Files)
right-read-message-history = قراءة سجل الرسائل (Read Message History)
right-mention-everyone = الإشارة إلى { -everyone } و{ -here } وجميع الأدوار (Mention @everyone, @here and All Roles)
right-manage-threads = إدارة سلاسل المحادثات والمنشورات (Manage Threads and Posts)

status-title = { $server }: حالة الإعداد
status-blocked = حظر القائمون على Passerelle هذا الخادم. لا تزال الإعلانات تصل إليه، لكن لا يمكنه تمثيل أي مدينة.
status-language = اللغة: { $language }
status-language-as-discord = اللغة: { $language }، بحسب إعدادات Discord
status-home = الخادم الرئيسي لمدينة { $city }. ويمكن لفريق التنسيق فيها النشر في الشبكة.
status-further = خادم إضافي يمثّل مدينة { $city }، ولها خادم رئيسي آخر.
status-claim-pending = { $city }: لم يبتّ القائمون على Passerelle في الطلب بعد (تاريخ التقديم: { $time }).
status-claim-refused = { $city }: رفض القائمون على Passerelle الطلب للسبب التالي: «{ $reason }». ويمكنكم تقديم طلب جديد بالأمر { $command }.
status-no-home = لم يُعتمد هذا الخادم بعد ممثلًا لأي مدينة. يمكن فيه الاطلاع على كل شيء واستقبال جميع الإعلانات؛ أما النشر فيتطلب تقديم طلب بالأمر { $command }.
status-role = فريق التنسيق: أصحاب الدور { $role }
status-role-without-home = فريق التنسيق: أصحاب الدور { $role }، متى اعتُمد هذا الخادم خادمًا رئيسيًا لمدينته
status-role-gone = حُذف الدور المخصّص لفريق التنسيق. يُرجى اختيار دور آخر في لوحة الإعداد.
status-no-role = لم يُخصَّص دور لفريق التنسيق. يُرجى اختياره في لوحة الإعداد.
status-no-feeds = لا تستقبل أي قناة الإعلانات بعد. يُرجى اختيار قناة في لوحة الإعداد.
status-recent = آخر التغييرات
status-button-panel = تعديل
status-button-trail = جميع التغييرات
