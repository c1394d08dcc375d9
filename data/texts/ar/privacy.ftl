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
privacy-row-profiles = ما تقولونه عن أنفسكم لأقرانكم
privacy-row-profile-topics =
    { $count ->
        [zero] لا مواضيع تعرضونها أو تطلبونها
        [one] موضوع واحد تعرضونه أو تطلبونه
        [two] موضوعان تعرضونهما أو تطلبونهما
        [few] { $count } مواضيع تعرضونها أو تطلبونها
        [many] { $count } موضوعًا تعرضونه أو تطلبونه
       *[other] { $count } موضوع تعرضونه أو تطلبونه
    }
privacy-row-profile-vectors = معنى كلماتكم، بأرقام لا تُستعمل إلا للمقارنة
privacy-row-introductions =
    { $count ->
        [zero] لا طلبات تعارف منكم
        [one] طلب تعارف واحد منكم
        [two] طلبا تعارف منكم
        [few] { $count } طلبات تعارف منكم
        [many] { $count } طلبَ تعارف منكم
       *[other] { $count } طلب تعارف منكم
    }
privacy-row-introduction-sides =
    { $count ->
        [zero] لا تعارف أنتم طرف فيه
        [one] تعارف واحد أنتم طرف فيه، مع ردّكم
        [two] تعارفان أنتم طرف فيهما، مع ردّيكم
        [few] { $count } حالات تعارف أنتم طرف فيها، مع ردودكم
        [many] { $count } حالةَ تعارف أنتم طرف فيها، مع ردودكم
       *[other] { $count } حالة تعارف أنتم طرف فيها، مع ردودكم
    }
privacy-row-alerts =
    { $count ->
        [zero] لا مستجدات تتابعونها
        [one] نوع واحد من المستجدات التي تتابعونها
        [two] نوعان من المستجدات التي تتابعونها
        [few] { $count } أنواع من المستجدات التي تتابعونها
        [many] { $count } نوعًا من المستجدات التي تتابعونها
       *[other] { $count } نوع من المستجدات التي تتابعونها
    }
privacy-row-rounds =
    { $count ->
        [zero] لا جولات لقاءات حدّدتم موعدها
        [one] جولة لقاءات واحدة حدّدتم موعدها
        [two] جولتا لقاءات حدّدتم موعدهما
        [few] { $count } جولات لقاءات حدّدتم مواعيدها
        [many] { $count } جولةَ لقاءات حدّدتم مواعيدها
       *[other] { $count } جولة لقاءات حدّدتم مواعيدها
    }
privacy-row-round-members = مشاركتكم في جولات اللقاءات
privacy-row-meeting-people =
    { $count ->
        [zero] لا لقاءات اقترحتها عليكم الجولات
        [one] لقاء واحد اقترحته عليكم جولة، وما قلتموه عنه
        [two] لقاءان اقترحتهما عليكم الجولات، وما قلتموه عنهما
        [few] { $count } لقاءات اقترحتها عليكم الجولات، وما قلتموه عنها
        [many] { $count } لقاءً اقترحته عليكم الجولات، وما قلتموه عنه
       *[other] { $count } لقاء اقترحته عليكم الجولات، وما قلتموه عنه
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
