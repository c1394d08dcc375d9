### المشاريع: ما أنجزته المدينة، ومع مَن، وبالصور.

project-title-draft = مسودة مشروع: { $city }
project-title = مشروع من { $city }
project-about = تمت مشاركة المشروع مع الشبكة. وما تغيّرونه هنا يصل إلى جميع نسخه خلال الدقائق التالية.
project-partners = بالشراكة مع: { $cities }
project-goals = أهداف التنمية المستدامة: { $goals }
project-pictures = الصور: { $count } من { $most }
project-button-picture = إضافة صورة
project-button-report = حالة الإرسال
project-button-withdraw = سحب من جميع القنوات
project-withdraw-sure = هل تريدون سحب «{ $title }»؟ سيختفي النص والصور من جميع القنوات خلال الدقائق التالية ولن يبقى سوى العنوان. ولا يمكن التراجع عن ذلك.
project-partner-unknown = لا تُعرف في الشبكة مدينة باسم «{ $name }». هل المقصود { $near }؟ يُرجى تعديل النص لذكرها.
project-many-partners = الحد الأقصى لعدد المدن الشريكة في المشروع هو { $most }، وقد حُفظت أولاها.
projects-closed-said = ✅ سُحب المشروع، وسيظهر ذلك بعد لحظات في جميع نسخه.

form-projects-title = مشروع للمشاركة مع الشبكة
form-projects-title-about = ما أنجزتموه، في بضع كلمات
form-projects-summary-about = فكرة المشروع، والمشاركون فيه، وما أسفر عنه
form-partners-label = المدن الشريكة (اختياري)
form-partners-about = مدن من الشبكة، كلٌّ في سطر أو تفصل بينها فواصل، بأي تهجئة

draft-trait-goal = أهداف التنمية المستدامة
draft-trait-goal-none = لم يُختر أي هدف
draft-trait-partner = المدن الشريكة
draft-trait-partner-none = لم تُذكر أي مدينة بعد

picture-form-title = صورة من المشروع
picture-file-label = الصورة
picture-file-about = بصيغة JPEG أو PNG أو WebP أو AVIF أو GIF، حتى 10 ميغابايت
picture-alt-label = ما يظهر في الصورة
picture-alt-about = لمن لا يستطيعون رؤيتها؛ تقرؤه برامج قراءة الشاشة
picture-added = ✅ حُفظت الصورة.
picture-drop = حذف صورة
picture-dropped = ✅ حُذفت الصورة.

projects-title = المشاريع
projects-none = لم تُشارَك بعد مشاريع من هذا النوع. ويمكن لفريق التنسيق في المدينة مشاركة مشروع بالأمر { $command }.
projects-line = { $title } · { $city } · { $time }
projects-drafts = مسوداتكم
