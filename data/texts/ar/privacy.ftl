### /privacy: what is kept of a person.

privacy-nothing = لا يُحفظ هنا أي شيء عنكم.
privacy-title = ما يُحفظ عنكم
privacy-row-people = اللغة التي اخترتموها للردود
privacy-row-coordinators = مدن تتولون تنسيقها أو عيّنتم من ينسّقها: { $count }
privacy-row-field-coordinators = مجالات إبداعية تتابعونها: { $count }
privacy-row-handovers = عروض لتنسيق مدينة، منكم أو إليكم: { $count }
privacy-row-claims = طلبات لتمثيل مدينة، قدّمتموها أو بتتّم فيها: { $count }
privacy-row-announcements = دعوات أو مشاريع كتبتموها: { $count }
privacy-row-interests = ردود على دعوات، قدّمتموها أو بتتّم فيها: { $count }
privacy-row-outcomes = نتائج دعوات ذكرتموها: { $count }
privacy-row-dismissals = اقتراحات لا تودّون رؤيتها: { $count }
privacy-row-profiles = ما تقوله عن نفسك لأقرانك
privacy-row-profile-topics =
    { $count ->
        [zero] لا مواضيع تعرضها أو تطلبها
        [one] موضوع واحد تعرضه أو تطلبه
        [two] موضوعان تعرضهما أو تطلبهما
        [few] { $count } مواضيع تعرضها أو تطلبها
        [many] { $count } موضوعًا تعرضه أو تطلبه
       *[other] { $count } موضوع تعرضه أو تطلبه
    }
privacy-row-profile-vectors = معنى كلماتك، بأرقام لا تُستعمل إلا للمقارنة
privacy-row-introductions =
    { $count ->
        [zero] لا طلبات تعارف منك
        [one] طلب تعارف واحد منك
        [two] طلبا تعارف منك
        [few] { $count } طلبات تعارف منك
        [many] { $count } طلبَ تعارف منك
       *[other] { $count } طلب تعارف منك
    }
privacy-row-introduction-sides =
    { $count ->
        [zero] لا تعارف أنت طرف فيه
        [one] تعارف واحد أنت طرف فيه، مع ردّك
        [two] تعارفان أنت طرف فيهما، مع ردّيك
        [few] { $count } حالات تعارف أنت طرف فيها، مع ردودك
        [many] { $count } حالةَ تعارف أنت طرف فيها، مع ردودك
       *[other] { $count } حالة تعارف أنت طرف فيها، مع ردودك
    }
privacy-row-alerts =
    { $count ->
        [zero] لا مستجدات تتابعها
        [one] نوع واحد من المستجدات التي تتابعها
        [two] نوعان من المستجدات التي تتابعها
        [few] { $count } أنواع من المستجدات التي تتابعها
        [many] { $count } نوعًا من المستجدات التي تتابعها
       *[other] { $count } نوع من المستجدات التي تتابعها
    }
privacy-row-rounds =
    { $count ->
        [zero] لا جولات لقاءات حدّدتَ موعدها
        [one] جولة لقاءات واحدة حدّدتَ موعدها
        [two] جولتا لقاءات حدّدتَ موعدهما
        [few] { $count } جولات لقاءات حدّدتَ مواعيدها
        [many] { $count } جولةَ لقاءات حدّدتَ مواعيدها
       *[other] { $count } جولة لقاءات حدّدتَ مواعيدها
    }
privacy-row-round-members = مشاركتك في جولات اللقاءات
privacy-row-meeting-people =
    { $count ->
        [zero] لا لقاءات اقترحتها عليك الجولات
        [one] لقاء واحد اقترحته عليك جولة، وما قلته عنه
        [two] لقاءان اقترحتهما عليك الجولات، وما قلته عنهما
        [few] { $count } لقاءات اقترحتها عليك الجولات، وما قلته عنها
        [many] { $count } لقاءً اقترحته عليك الجولات، وما قلته عنه
       *[other] { $count } لقاء اقترحته عليك الجولات، وما قلته عنه
    }
privacy-row-saves = دعوات حفظتموها: { $count }
privacy-row-blocks = قرارات حظر، تخصكم أو اتخذتموها: { $count }
privacy-row-audit = أسطر في سجل التغييرات، تُحفظ سنتين: { $count }
privacy-row-waiting-imports = جدول مدن أرسلتموه، يُحفظ يومًا واحدًا
privacy-button-export = تنزيل الملف
privacy-button-delete = حذف الكل
privacy-exported = هذا كل ما يُحفظ عنكم، في ملف يقرأه الناس والبرامج على السواء.
privacy-sure = هل يُحذف كل هذا؟
privacy-sure-about = يُحذف فورًا ونهائيًا: لغتكم، وملفكم الشخصي، وردودكم على الدعوات، وتنسيقكم للمدن والمجالات، والعروض والطلبات التي ما زالت مفتوحة. وإن كنتم قد رددتم على دعوة ما زالت مفتوحة، يُبلَّغ فريق تنسيقها بأن شخصًا قد غادر، من دون ذكر اسمكم. وحيث يلزم بقاء سطر، يُزال اسمكم منه. أما الحظر الذي يخصكم، إن وُجد، فيبقى.
privacy-button-erase = نعم، يُحذف
privacy-erased = تم الحذف: لم يعد يُحفظ أي شيء يذكر اسمكم، باستثناء الحظر إن وُجد.
