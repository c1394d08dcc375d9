### What is wrong, why, and the next step. Said privately to the person who asked.

# A term is set apart from the text around it, so that its slash stays in front.
-command-city-search = `/city search`
-command-city-handover = `/city handover`
-command-setup-panel = `/setup panel`
-command-setup-city = `/setup city`
-command-network-claims = `/network claims`
-command-network-stats = `/network stats`
-command-city-edit = `/city edit`
-command-call-list = `/call list`
-command-call-outcome = `/call outcome`
-command-project-list = `/project list`
-command-project-edit = `/project edit`
-command-call-mine = `/call mine`
-command-call-edit = `/call edit`
-command-call-responses = `/call responses`
-https = https://

refusal-city-unknown = ليس في الشبكة مدينة باسم «{ $query }». هل المقصود إحدى هذه المدن؟
refusal-city-several = في الشبكة أكثر من مدينة باسم «{ $query }». أي مدينة منها هي المقصودة؟
refusal-city-gone = تغيّر الدليل ولم تعد هذه المدينة مدرجة فيه. يُرجى البحث عنها من جديد بالأمر { -command-city-search }.
refusal-country-unknown = ليس في الشبكة مدينة من بلد باسم «{ $query }». يُرجى البدء بكتابة اسم البلد ثم اختياره من القائمة.
refusal-topic-unknown = لا يرد «{ $query }» في قائمة المواضيع. يُرجى البدء بالكتابة ثم الاختيار من القائمة.
refusal-year-unknown = لم تنضم أي مدينة إلى الشبكة في عام { $year }. يُرجى البدء بكتابة السنة ثم اختيارها من القائمة.
refusal-language-unknown = لا ترد «{ $query }» بين اللغات المتاحة. يُرجى البدء بالكتابة ثم الاختيار من القائمة.
refusal-value = لا ترد القيمة «{ $value }» بين الخيارات المتاحة هنا. يُرجى البدء بالكتابة ثم الاختيار من القائمة.
refusal-search-no-letters = لا يتضمن «{ $text }» أي حرف أو رقم يمكن البحث عنه. يُرجى كتابة كلمة أو ترك النص فارغًا.
refusal-share-right-missing = لا يمكنكم الكتابة في هذه القناة، ولذلك تظهر البطاقة لكم وحدكم. يُرجى فتحها في قناة يمكنكم الكتابة فيها.
refusal-button-outdated = هذا الزر أو هذه القائمة من إصدار سابق من Passerelle. يُرجى كتابة الأمر من جديد للحصول على نسخة محدّثة.
refusal-form-outdated = أُعيد تشغيل Passerelle بينما كانت هذه الاستمارة مفتوحة، فلم يُحفظ شيء. وفيما يلي نصّكم: يُرجى نسخه، ثم كتابة الأمر من جديد ولصق النص.
refusal-command-outdated = تغيّر هذا الأمر. يُرجى تحديث Discord بالضغط على Ctrl+R (أو Cmd+R على أجهزة Mac؛ وعلى الهاتف بإغلاق التطبيق ثم فتحه)، ثم كتابة الأمر من جديد.
refusal-pace = الطلبات متلاحقة بسرعة كبيرة. موعد الطلب التالي: { $time }.
refusal-server-only = لا يعمل هذا إلا داخل خادم. يُرجى فتح خادم مدينتكم وكتابة الأمر هناك.
refusal-right-missing = ليست لديكم هنا الصلاحية اللازمة لذلك. ويمكن لإدارة هذا الخادم منحكم إياها.
refusal-forbidden = لا يسمح Discord بتنفيذ ذلك هنا. يُرجى أن تطلبوا من إدارة هذا الخادم التحقق من صلاحيات Passerelle في هذه القناة.
refusal-discord-down = يواجه Discord نفسه مشكلة في الوقت الحالي. يُرجى المحاولة مجددًا بعد دقيقة.
refusal-storage-busy = يتعذر الوصول إلى بيانات Passerelle في الوقت الحالي. لم يتغير شيء. يُرجى المحاولة مجددًا بعد دقيقة.
refusal-incident = العطل { $incident }: حدث خطأ من جانبنا. يُرجى التحقق مما إذا كان الطلب قد نُفّذ، وإعادة المحاولة إن لم يُنفّذ؛ وإذا تكرر الخطأ فيُرجى إبلاغ القائمين على Passerelle بهذا الرقم.
refusal-link = لا يصلح «{ $link }» عنوانًا لصفحة على الإنترنت، أو أنه يتجاوز الطول الأقصى ({ $most } حرف). يُرجى نسخ عنوان يبدأ بـ{ -https } من المتصفح، أو ترك الخانة فارغة.
refusal-server-unknown = ليس Passerelle في أي خادم باسم «{ $query }». يُرجى البدء بالكتابة ثم الاختيار من القائمة، أو كتابة معرّف الخادم (ID).

refusal-right-admin = الإعداد متاح لمن لديهم صلاحية «إدارة الخادم (Manage Server)» هنا. يُرجى أن تطلبوا من إدارة هذا الخادم القيام بذلك أو منحكم هذه الصلاحية.
refusal-right-coordinator = هذا متاح لفريق التنسيق في المدينة. ويمكن لإدارة خادمها الرئيسي منحكم الدور المخصّص للفريق، كما يمكن لأحد أعضاء الفريق دعوتكم إليه بالأمر { -command-city-handover }.
refusal-which-city = لم يُسجَّل اسمكم منسّقًا لأي مدينة. وإن كنتم تنسّقون مدينة بموجب رتبة في خادمها، فيُرجى كتابة الأمر هناك أو ذكر المدينة فيه.
refusal-right-field-coordinator = هذا متاح لمن يتولون متابعة المجال، ويعيّنهم القائمون على Passerelle.
refusal-right-steward = هذا متاح للقائمين على Passerelle وحدهم، داخل خادمهم.
refusal-right-no-home = ليس للمدينة خادم رئيسي بعد، فلا يمكن نشر شيء باسمها. ويمكن لإدارة خادمكم طلب اعتماده بالأمر { -command-setup-city }.
refusal-right-person-blocked = حظركم القائمون على Passerelle، ولذلك لا يمكنكم القيام بهذا. ولطلب إعادة النظر في الحظر، تُرجى مراسلة الجهة المشغّلة لهذه الخدمة.
refusal-right-target-blocked = حظر القائمون على Passerelle هذه المدينة أو هذا الخادم. ولطلب إعادة النظر في الحظر، تُرجى مراسلة الجهة المشغّلة لهذه الخدمة.

refusal-feed-gone = لم تعد هذه القناة تستقبل الإعلانات، فقد أزالها شخص آخر من إدارة الخادم. يُرجى فتح لوحة الإعداد من جديد بالأمر { -command-setup-panel }.
refusal-feed-channel-gone = حُذفت القناة، فلا يمكن إرسال شيء إليها. يُرجى إزالتها من لوحة الإعداد.
refusal-feed-too-many = الحد الأقصى لعدد القنوات التي تستقبل الإعلانات في الخادم الواحد هو { $most }. يُرجى إزالة إحداها أولًا.
refusal-feed-unfit-channel = لا يمكن أن تصل الإعلانات إلى قناة من هذا النوع. يُرجى اختيار قناة نصية أو قناة إعلانات أو منتدى.
refusal-feed-test-failed = ❌ لم يقبل Discord الرسالة التجريبية: { $why }. ويرد أدناه بيان ما ينقص.
refusal-feed-no-followers = لا يمكن متابعة سوى قنوات الإعلانات. يُرجى أولًا تحويل هذه القناة إلى قناة إعلانات (Announcement Channel) من إعداداتها في Discord.
refusal-role-everyone = لا يمكن اختيار { -everyone } هنا. يُرجى اختيار دور يقتصر على الأشخاص المعنيين.

refusal-claim-already = يمثّل هذا الخادم مدينة { $city } بالفعل، فلا حاجة إلى تقديم طلب.
refusal-claim-gone = لم يعد هذا الطلب قائمًا: إما أنه سُحب، أو أن الخادم أزال Passerelle.
refusal-claim-over = سبق البتّ في هذا الطلب أو سحبه، وتفاصيل ذلك على البطاقة.
refusal-claim-home-changed = أصبح للمدينة خادم رئيسي آخر منذ عرض هذه البطاقة. يُرجى فتح الطلب من جديد بالأمر { -command-network-claims } قبل اتخاذ القرار.
refusal-claim-no-reason = لا بد للرفض من سبب يطّلع عليه الطرف الآخر. يُرجى الضغط على الزر من جديد وكتابة السبب.
refusal-claim-blocked = فُرض حظر على هذه المدينة أو هذا الخادم أو هذا الشخص، فلا يمكن اعتماد الطلب. يُرجى رفع الحظر أولًا بالأمر { -command-network-unblock } أو رفض الطلب.

refusal-coordinator-not-named = لم يتغير شيء: إما أن هذا الشخص معيّن من قبل، أو أن عدد المعيّنين بلغ الحد الأقصى ({ $most }). ويلزم أولًا إنهاء مهمة أحدهم.
refusal-coordinator-gone = لم يعد هذا الشخص معيّنًا، فلا مهمة يلزم إنهاؤها.
refusal-coordinator-bot = لا يمكن إسناد التنسيق إلى برنامج آلي (Bot). يُرجى اختيار شخص.
refusal-coordinator-blocked = حظر القائمون على Passerelle هذا الشخص، فلا يمكن إسناد التنسيق إليه. ويمكنهم رفع الحظر بالأمر { -command-network-unblock }.
refusal-coordinator-city-or-field = يُرجى تحديد مدينة أو مجال، لا كليهما معًا.
refusal-handover-oneself = لا يمكنكم تسليم مهمة التنسيق إلى أنفسكم. يُرجى اختيار شخص آخر.
refusal-handover-already = سبق إسناد مهمة التنسيق في هذه المدينة إلى { $person }.
refusal-handover-no-channel = يُقدَّم العرض في القناة، ولا يمكنكم الكتابة في هذه القناة. يُرجى اختيار قناة يمكنكم الكتابة فيها.
refusal-handover-other-person = هذا العرض موجّه إلى شخص آخر.
refusal-handover-over = لم يعد هذا العرض قائمًا: إما أنه سبق الرد عليه، أو أن مدته البالغة 14 يومًا قد انقضت. يُرجى طلب عرض جديد.
refusal-handover-giver-gone = لم تعد الجهة التي قدّمت هذا العرض تتولى التنسيق في المدينة، فلا يمكن قبوله. يُرجى التوجه إلى القائمين على Passerelle.
refusal-handover-by-role = تتولّون التنسيق بحكم دور أُسند إليكم في هذا الخادم. يُرجى أن تطلبوا من إدارته إعفاءكم منه.
refusal-handover-which-city = تتولّون التنسيق في أكثر من مدينة. يُرجى تحديد المدينة المقصودة في الأمر.

refusal-block-name-one = يُرجى تحديد واحد فقط مما يلي: مدينة أو شخص أو خادم.
refusal-block-no-reason = لا بد للحظر من سبب يطّلع عليه سائر القائمين على Passerelle.
refusal-block-steward = لا يمكنكم حظر أنفسكم، ولا خادم القائمين على Passerelle، ولا مالكي هذه الخدمة.
refusal-block-already = الحظر قائم بالفعل، ويبيّن الأمر { -command-network-stats } سببه.
refusal-block-none = لا يوجد حظر لرفعه، ويبيّن الأمر { -command-network-stats } ما هو محظور.

refusal-import-too-large = يتجاوز حجم هذا الملف { $most } ميغابايت، وجدول المدن أصغر من ذلك بكثير. يُرجى التأكد من أنه الملف المقصود.
refusal-import-not-text = ليس هذا الملف نصًا بترميز UTF-8. يُرجى حفظ الجدول بصيغة CSV وترميز UTF-8 ثم إرساله من جديد.
refusal-import-unreadable = لم يُتح Discord هذا الملف. يُرجى إرساله من جديد.
refusal-import-fault = لم يتغير شيء، لأن في الجدول خللًا: { $fault }
refusal-import-gone = لم يعد هذا الجدول في الانتظار: إما أنه طُبّق أو صُرف النظر عنه، أو أن يومًا قد مضى على إرساله. يُرجى إرساله من جديد.
refusal-import-changed = تغيّر الدليل منذ عرض التغييرات، وأصبح تطبيق الجدول يُخرج منه مدنًا كثيرة. يُرجى إرسال الجدول من جديد للاطلاع عليها.

refusal-announcement-gone = لم يعد هذا المنشور موجودًا. ويعرض الأمر { -command-call-mine } دعوات مدينتكم، والأمر { -command-project-list } المشاريع.
refusal-announcement-unknown = لا يوجد منشور متاح حاليًا بعنوان «{ $query }». يُرجى البدء بكتابة عنوانه ثم اختياره من القائمة.
refusal-announcement-not-draft = سبق نشر هذا النص، فلم يعد مسودة. يُرجى تعديله بالأمر { -command-call-edit } أو { -command-project-edit }.
refusal-announcement-not-open = هذا المنشور ليس متاحًا حاليًا (فهو مسودة أو مغلق أو مسحوب)، فلا مجال لتغيير شيء فيه.
refusal-announcement-incomplete = لا يمكن النشر بعد، لأن النص غير مكتمل. وتبيّن المعاينة ما ينقصه.
refusal-announcement-quota = بلغت مدينتكم الحد الأقصى لما يُنشر من دعوات ومشاريع في سبعة أيام ({ $most }). موعد النشر التالي: { $time }.
refusal-call-unknown = لا توجد هنا دعوة بعنوان «{ $query }». يُرجى البدء بكتابة عنوانها ثم اختيارها من القائمة.
refusal-announcement-same-language = يوجد نص بهذه اللغة بالفعل. يُرجى اختيار لغة أخرى أو تعديل ذلك النص.
refusal-announcement-many-versions = الحد الأقصى لعدد النصوص هو { $most }، كلٌّ بلغته. ولكتابة أحدها من جديد، يُرجى اختيار لغته.
refusal-announcement-blank = لا يمكن ترك العنوان أو الملخص فارغًا لأنهما يظهران في جميع القنوات. ولم يتغير شيء.
refusal-project-unknown = لا يوجد هنا مشروع بعنوان «{ $query }». يُرجى البدء بكتابة عنوانه ثم اختياره من القائمة.
refusal-picture-unreadable = تعذّرت قراءة هذا الملف بوصفه صورة. يُرجى إرسال صورة بإحدى الصيغ JPEG أو PNG أو WebP أو AVIF أو GIF.
refusal-picture-too-large = يتجاوز حجم هذه الصورة الحد الأقصى ({ $most } مليون بكسل). يُرجى إرسال نسخة أصغر.
refusal-picture-heavy = يتجاوز هذا الملف الحد الأقصى ({ $most } ميغابايت). يُرجى إرسال نسخة أصغر من الصورة.
refusal-picture-many = الحد الأقصى لعدد صور المشروع هو { $most }. يُرجى حذف إحداها أولًا من القائمة الموجودة في صفحته.
refusal-picture-no-words = يُرجى وصف ما يظهر في الصورة ببضع كلمات، فليس بوسع الجميع رؤيتها.
refusal-deadline-unreadable = تعذّر فهم الموعد «{ $typed }». يُرجى كتابته على نحو «31 مارس 2027» أو «بعد ثلاثة أسابيع».
refusal-deadline-past = انقضى هذا الموعد ({ $time }). يُرجى اختيار موعد لم يحن بعد.
refusal-deadline-too-far = يفصلنا عن هذا الموعد أكثر من عامين ({ $time }). يُرجى اختيار موعد أقرب.
refusal-deadline-too-soon = يفصلنا عن هذا الموعد أقل من ساعة ({ $time }). يُرجى اختيار موعد أبعد.
refusal-deadline-ambiguous = يحتمل «{ $typed }» تاريخين: { $first } أو { $second }. يُرجى كتابة اسم الشهر بالحروف.

refusal-interest-closed = أُغلقت هذه الدعوة، فلم يعد الرد عليها ممكنًا. ويعرض الأمر { -command-call-list } الدعوات المفتوحة.
refusal-interest-own = هذه دعوة مدينتكم أنتم. ويعرض الأمر { -command-call-responses } الردود التي وردت عليها.
refusal-interest-empty = يُرجى كتابة بضع كلمات، لكي تتعرّف المدينة إليكم.
refusal-interest-gone = لم يعد هذا الرد موجودًا.
refusal-outcome-not-closed = تُذكر نتائج الدعوة بعد إغلاقها. وهذه الدعوة مفتوحة أو مسودة أو مسحوبة.
refusal-outcome-empty = يُرجى ذكر ما أُنجز أو ما اتُّفق عليه في بضع كلمات.
refusal-outcome-none = لم تُذكر نتائج هذه الدعوة بعد. يُرجى ذكرها أولًا بالأمر { -command-call-outcome }.
refusal-outcome-people = تعذّرت قراءة «{ $typed }» بوصفه عددًا. يُرجى كتابته بالأرقام، مثل 1200.
refusal-declared-many = الحد الأقصى لعدد العناصر في القائمة هو { $most }. يُرجى حذف أحدها قبل إضافة آخر.
refusal-match-which-city = الاقتراحات تخص مدينة معيّنة، وهذا الخادم لا يمثّل أي مدينة. يُرجى ذكر المدينة في الأمر.
refusal-day-far = يقع التاريخ { $day } خارج الفترة التي تشملها الشبكة، وقد تأسست عام { $year }. يُرجى التحقق من السنة.
refusal-interest-decided = سبق البتّ في هذا الرد أو سحبه.
refusal-interest-none-waiting = لم يبقَ في انتظار القرار أيٌّ من الردود التي عُرضت عليكم: فقد سبق البتّ فيها أو سحبها. ويعرض الأمر { -command-call-responses } الردود كما هي الآن.
