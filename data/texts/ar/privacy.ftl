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
privacy-row-profiles = ما تقولونه عن أنفسكم لنظرائكم
privacy-row-profile-topics =
    { $count ->
        [zero] لا مواضيع تقدّمونها أو تبحثون عنها
        [one] موضوع واحد تقدّمونه أو تبحثون عنه
        [two] موضوعان تقدّمونهما أو تبحثون عنهما
        [few] { $count } مواضيع تقدّمونها أو تبحثون عنها
        [many] { $count } موضوعًا تقدّمونه أو تبحثون عنه
       *[other] { $count } موضوع تقدّمونه أو تبحثون عنه
    }
privacy-row-profile-vectors = معنى تعريفكم بأنفسكم، بأرقام لا تُستعمل إلا للمقارنة
privacy-row-introductions =
    { $count ->
        [zero] لا طلبات تعارف منكم
        [one] طلب تعارف واحد منكم
        [two] طلبا تعارف منكم
        [few] { $count } طلبات تعارف منكم
        [many] { $count } طلب تعارف منكم
       *[other] { $count } طلب تعارف منكم
    }
privacy-row-introduction-sides =
    { $count ->
        [zero] لا تعارف أنتم طرف فيه
        [one] تعارف واحد أنتم طرف فيه، مع ردّكم
        [two] تعارفان أنتم طرف فيهما، مع ردّيكم
        [few] { $count } حالات تعارف أنتم طرف فيها، مع ردودكم
        [many] { $count } حالة تعارف أنتم طرف فيها، مع ردودكم
       *[other] { $count } حالة تعارف أنتم طرف فيها، مع ردودكم
    }
privacy-row-alerts =
    { $count ->
        [zero] لا تنبيهات فعّلتموها
        [one] تنبيه واحد فعّلتموه
        [two] تنبيهان فعّلتموهما
        [few] { $count } تنبيهات فعّلتموها
        [many] { $count } تنبيهًا فعّلتموه
       *[other] { $count } تنبيه فعّلتموه
    }
privacy-row-rounds =
    { $count ->
        [zero] لا جولات لقاءات حدّدتم موعدها
        [one] جولة لقاءات واحدة حدّدتم موعدها
        [two] جولتا لقاءات حدّدتم موعدهما
        [few] { $count } جولات لقاءات حدّدتم مواعيدها
        [many] { $count } جولة لقاءات حدّدتم مواعيدها
       *[other] { $count } جولة لقاءات حدّدتم مواعيدها
    }
privacy-row-round-members = مشاركتكم في جولات اللقاءات
privacy-row-meeting-people =
    { $count ->
        [zero] لا لقاءات اقترحتها عليكم الجولات
        [one] لقاء واحد اقترحته عليكم جولة، مع إجابتكم عمّا أسفر عنه
        [two] لقاءان اقترحتهما عليكم الجولات، مع إجابتيكم عمّا أسفرا عنه
        [few] { $count } لقاءات اقترحتها عليكم الجولات، مع إجاباتكم عمّا أسفرت عنه
        [many] { $count } لقاءً اقترحته عليكم الجولات، مع إجاباتكم عمّا أسفر عنه
       *[other] { $count } لقاء اقترحته عليكم الجولات، مع إجاباتكم عمّا أسفر عنه
    }
privacy-row-saves = دعوات حفظتموها: { $count }
privacy-row-blocks = قرارات حظر، تخصكم أو اتخذتموها: { $count }
privacy-row-audit = أسطر في سجل التغييرات، تُحفظ سنتين: { $count }
privacy-row-waiting-imports = جدول مدن أرسلتموه، يُحفظ يومًا واحدًا
privacy-button-export = تنزيل الملف
privacy-button-delete = حذف الكل
privacy-exported = هذا كل ما يُحفظ عنكم، في ملف يقرأه الناس والبرامج على السواء.
privacy-sure = هل يُحذف كل هذا؟
privacy-sure-about = يُحذف فورًا ونهائيًا: لغتكم، وملفكم الشخصي، وردودكم على الدعوات، وتنسيقكم للمدن والمجالات، والعروض والطلبات التي ما زالت مفتوحة. وإن كنتم قد رددتم على دعوة ما زالت مفتوحة، تُبلَّغ المدينة صاحبة الدعوة بأن شخصًا قد غادر، من دون ذكر اسمكم. وحيث يلزم بقاء سطر، يُزال اسمكم منه. أما الحظر الذي يخصكم، إن وُجد، فيبقى.
privacy-button-erase = نعم، يُحذف
privacy-erased = تم الحذف: لم يعد يُحفظ أي شيء يذكر اسمكم، باستثناء الحظر إن وُجد.
