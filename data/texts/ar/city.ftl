### City cards, lists and maps.

# A city named in one line of plain text, in choices and on buttons.
city-label = { $name }، { $country }

# The first line of a card: Belgium · 🍀 Media Arts · since 2021
city-identity = { $country } · { $field } · منذ { $year }
city-past-field = { $field } من { $since } إلى { $until }
city-local-time = الساعة هناك الآن: { $time } ({ $offset })
# $direction: how its clocks stand against those of the reader's city; $span: "8h"
city-from-here =
    تبعد { $distance } عن { $city }، { $direction ->
        [ahead] وتسبقها في التوقيت ({ $span })
        [behind] وتتأخر عنها في التوقيت ({ $span })
       *[same] ولهما التوقيت نفسه
    }
city-own = مدينة هذا الخادم
city-home = لهذه المدينة خادم خاص بها على Passerelle
city-no-home = ليس لهذه المدينة خادم خاص بها على Passerelle بعد
city-no-entry = لم تعرّف { $city } بنفسها بعد. ويمكن لفريق التنسيق فيها أن يفعل ذلك بالأمر { -command-city-edit }.
city-offers = **تقدّم:** { $topics }
city-offers-nothing = **تقدّم:** لم يُذكر شيء بعد
city-seeks = **تبحث عن:** { $topics }
city-seeks-nothing = **تبحث عن:** لم يُذكر شيء بعد
city-languages = **لغات العمل:** { $languages }
city-website = **الموقع الإلكتروني:** { $website }

city-button-nearby = المدن القريبة
city-button-map = الخريطة
city-button-share = عرض البطاقة للجميع
city-button-unesco = صفحة اليونسكو

list-open-card = فتح بطاقة مدينة

search-found =
    { $count ->
        [zero] لا مدن
        [one] مدينة واحدة
        [two] مدينتان
        [few] { $count } مدن
        [many] { $count } مدينة
       *[other] { $count } مدينة
    }
search-none = لا توجد مدينة تجتمع فيها هذه المعايير كلها. يُرجى تقليل عدد المعايير أو اختصار النص.
search-text = «{ $text }»
search-page = { $page } من { $pages }
search-previous = السابق
search-next = التالي

# $field is "any" or the name of a field
nearby-title =
    { $field ->
        [any] أقرب المدن إلى { $city }، { $country }
       *[other] { $field }: أقرب المدن إلى { $city }، { $country }
    }
nearby-none = ليس في الشبكة مدينة أخرى في هذا المجال بعد.

# $where is "world" or the name of a region
map-title =
    { $where ->
        [world] { $count ->
            [zero] لا مدن حول العالم
            [one] مدينة واحدة في العالم
            [two] مدينتان في العالم
            [few] { $count } مدن حول العالم
            [many] { $count } مدينة حول العالم
           *[other] { $count } مدينة حول العالم
        }
       *[other] { $where } · { $count ->
            [zero] لا مدن
            [one] مدينة واحدة
            [two] مدينتان
            [few] { $count } مدن
            [many] { $count } مدينة
           *[other] { $count } مدينة
        }
    }
map-marked = ◎ { $city }
map-alt =
    { $where ->
        [world] خريطة العالم { $count ->
            [zero] ولا مدن عليها
            [one] وعليها مدينة واحدة
            [two] وعليها مدينتان
            [few] وعليها { $count } مدن
            [many] وعليها { $count } مدينة
           *[other] وعليها { $count } مدينة
        }:
       *[other] خريطة منطقة { $where } { $count ->
            [zero] ولا مدن عليها
            [one] وعليها مدينة واحدة
            [two] وعليها مدينتان
            [few] وعليها { $count } مدن
            [many] وعليها { $count } مدينة
           *[other] وعليها { $count } مدينة
        }:
    }
map-alt-field = { $field } ({ $count })
map-alt-marked = المدينة المشار إليها بعلامة: { $city }، عند خط العرض { $latitude } وخط الطول { $longitude } (بالدرجات العشرية).
