### The eight creative fields.

field-architecture = العمارة
field-crafts-folk-art = الحرف اليدوية والفنون الشعبية
field-design = التصميم
field-film = الأفلام
field-gastronomy = فن الطهي
field-literature = الآداب
field-media-arts = الفنون الرقمية
field-music = الموسيقى
