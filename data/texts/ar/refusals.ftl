### What is wrong, why, and the next step. Said privately to the person who asked.

# A term is set apart from the text around it, so that its slash stays in front.
-command-city-search = `/city search`

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
