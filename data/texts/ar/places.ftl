### Names of countries and areas where Unicode's own name is not the one in use here.
### Each language overrides what it needs to. Here: the short names of the United Nations' Arabic lists.

country-BJ = بنن
country-CD = جمهورية الكونغو الديمقراطية
country-CG = الكونغو
country-CI = كوت ديفوار
country-CL = شيلي
country-CV = كابو فيردي
country-CZ = تشيكيا
country-DO = الجمهورية الدومينيكية
country-EC = إكوادور
country-GW = غينيا - بيساو
country-IE = آيرلندا
country-MO = ماكاو (الصين)
country-PS = فلسطين
country-TH = تايلند
country-UY = أوروغواي
country-VN = فييت نام
