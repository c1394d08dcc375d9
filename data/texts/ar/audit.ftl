### The audit trail. Each line reads: when · who · one of these.

audit-title-server = من غيّر ماذا: { $server }
audit-title-network = سجل التغييرات في الشبكة
audit-empty = لم يتغير شيء بعد.
audit-by-itself = Discord
audit-a-steward = القائمون على Passerelle
audit-language-changed = تغيير لغة الخادم: { $before } ← { $after }
audit-role-changed = تغيير الدور المخصّص لفريق التنسيق: { $before } ← { $after }
audit-role-deleted = حذف الدور المخصّص لفريق التنسيق
audit-answers-moved = تغيير وجهة الردود على الدعوات: { $before } ← { $after }
audit-feed-added = إضافة { $subject }
audit-feed-changed = تعديل { $subject }: { $before } ← { $after }
audit-feed-removed = إزالة { $subject }
audit-channel-deleted = حذف قناة كانت تستقبل الإعلانات
audit-claim-made = طلب تمثيل مدينة { $subject }
audit-claim-withdrawn = سحب طلب تمثيل مدينة { $subject }
audit-claim-confirmed = اعتماد الخادم ممثلًا لمدينة { $subject }
audit-claim-refused = رفض اعتماد الخادم ممثلًا لمدينة { $subject }: «{ $after }»
audit-coordinator-named = إسناد مهمة التنسيق إلى { $after }: { $subject }
audit-coordinator-removed = إنهاء مهمة التنسيق المسندة إلى { $before }: { $subject }
audit-coordinator-left = التخلي عن مهمة التنسيق في مدينة { $subject }
audit-coordinator-shared = قبول دعوة { $before } إلى المشاركة في تنسيق مدينة { $subject }
audit-coordinator-followed = تسلّم مهمة التنسيق في مدينة { $subject } من { $before }
audit-blocked = حظر { $subject }: «{ $after }»
audit-unblocked = رفع الحظر عن { $subject }
audit-cities-imported = استيراد جدول مدن: { $after }
audit-announcement-withdrawn = سحب ما نشرته { $subject }: «{ $after }»
