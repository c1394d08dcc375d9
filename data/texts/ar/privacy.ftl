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
privacy-row-saves = دعوات حفظتموها: { $count }
privacy-row-blocks = قرارات حظر، تخصكم أو اتخذتموها: { $count }
privacy-row-audit = أسطر في سجل التغييرات، تُحفظ سنتين: { $count }
privacy-row-waiting-imports = جدول مدن أرسلتموه، يُحفظ يومًا واحدًا
privacy-button-export = تنزيل الملف
privacy-button-delete = حذف الكل
privacy-exported = هذا كل ما يُحفظ عنكم، في ملف يقرأه الناس والبرامج على السواء.
privacy-sure = هل يُحذف كل هذا؟
privacy-sure-about = يُحذف فورًا ونهائيًا: لغتكم، وتنسيقكم للمدن والمجالات، والعروض والطلبات التي ما زالت مفتوحة. وحيث يلزم بقاء سطر، يُزال اسمكم منه. أما الحظر الذي يخصكم، إن وُجد، فيبقى.
privacy-button-erase = نعم، يُحذف
privacy-erased = تم الحذف: لم يعد يُحفظ أي شيء يذكر اسمكم، باستثناء الحظر إن وُجد.
