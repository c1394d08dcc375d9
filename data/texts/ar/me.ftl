### /me: what a person tells the bot about themselves.

language-as-discord = بحسب إعدادات Discord لديّ
language-chosen = من الآن فصاعدًا تصلكم الردود باللغة { $language }. أما ما تراه القناة كلها فيبقى بلغة الخادم.
language-follows = عاد الاختيار إلى إعدادات Discord لديكم: تصلكم الردود باللغة { $language }.
