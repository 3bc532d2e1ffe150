package org.minbar.corpus.extract;

import java.util.List;

/** The words by which texts speak of meetings; normalised, without article and particles. */
final class RoundWords {

  /** Meetings that are numbered through; enough in a text on the process. */
  static final WordTest ROUND =
      WordTest.oneOf("جوله", "جولات", "جولتين", "جولتان", "جولتا", "جولتي");

  /** With الدولي behind it, the official name of a round. */
  static final WordTest MEETING = WordTest.oneOf("اجتماع", "اجتماعات", "اجتماعين", "لقاء", "لقا");

  /** Words of the official name. */
  static final WordTest INTERNATIONAL = WordTest.oneOf("دولي", "دوليه", "international");

  /** Also used for other things; only beside the name of the process. */
  static final WordTest OTHER =
      WordTest.oneOf(
          "نسخه", "دوره", "مؤتمر", "موتمر", "محادثات", "مباحثات", "مفاوضات", "مشاورات", "لقاءات");

  /** A meeting of whatever is named just before it: محادثات أستانا بنسختها الـ18. */
  static final WordTest POSSESSED =
      WordTest.oneOf(
          "نسخته",
          "نسختها",
          "دورته",
          "دورتها",
          "جولته",
          "جولتها",
          "اجتماعه",
          "اجتماعها",
          "جولاتها",
          "لقايها",
          "اجتماعاتها");

  /** Only a round when there were not as many summits. */
  static final WordTest SUMMIT = WordTest.oneOf("قمه");

  /** What may stand between the word for a meeting and its number, beside the process itself. */
  static final WordTest BETWEEN =
      WordTest.oneOf(
          "دولي", "دوليه", "سوري", "سوريه", "سلام", "رسمي", "رسميه", "جديد", "جديده", "حالي",
          "حاليه", "راهنه", "خاص", "خاصه", "مستوي", "رفيع", "رفيعه", "صيغه", "مسار", "عمليه",
          "منصه", "من", "حول", "بشان", "سوريا", "ضامنه", "دول", "رقم", "ثلاثي", "ثلاثيه", "المستوي",
          "تفاوضيه", "اخيره");

  /** Words for talks and their outcome, which tell the process from the city. */
  static final WordTest TALKS =
      WordTest.oneOf(
          "محادثات",
          "مباحثات",
          "مفاوضات",
          "اجتماع",
          "اجتماعات",
          "لقاء",
          "لقا",
          "جوله",
          "جلسه",
          "بيان",
          "جلسات",
          "موتمر");

  /** Earlier ones. */
  static final WordTest PREVIOUS =
      WordTest.oneOf(
          "سابق", "سابقه", "سابقين", "سابقتين", "ماضي", "ماضيه", "فايت", "فايته", "منصرم",
          "منصرمه");

  /** Ones to come. */
  static final WordTest NEXT =
      WordTest.oneOf(
          "مقبل", "مقبله", "قادم", "قادمه", "تالي", "تاليه", "مقرر", "مقرره", "مزمع", "مرتقب",
          "مرتقبه", "ستعقد", "سيعقد", "ستنعقد", "سينعقد", "ستجري", "سيجري", "منتظر", "منتظره");

  /** Before a round: it is still to come. */
  static final WordTest BEFORE_NEXT =
      WordTest.oneOf(
          "قبل", "قبيل", "عشيه", "موعد", "ستعقد", "سيعقد", "عقد", "مقبل", "استعدادا", "تحضيرا");

  /** Before a round: it is behind. */
  static final WordTest BEFORE_PREVIOUS = WordTest.oneOf("منذ");

  /** Words that say a meeting begins, takes place or ends. */
  static final WordTest EVENT =
      WordTest.oneOf(
          "انطلقت", "انطلق", "انطلاق", "بدات", "بدا", "بدء", "بدايه", "تبدا", "تنطلق", "ينطلق",
          "يبدا", "افتتحت", "افتتح", "افتتاح", "اختتمت", "اختتم", "اختتام", "ختام", "ختاميه",
          "ختامي", "انتهت", "انتهي", "انقضت", "اختتمها", "انعقدت", "انعقاد", "اعمال", "فعاليات",
          "بيان", "تستضيف", "يستضيف", "استضافت", "تحتضن", "تحتضنها", "تواصلت", "تتواصل", "نتايج",
          "مخرجات", "ستار", "جلسات", "هامش", "مشترك");

  /** What a meeting does; whatever is named after it is its matter, not whose meeting it is. */
  static final WordTest DEALS =
      WordTest.oneOf(
          "بحثت", "بحث", "تبحث", "يبحث", "ستبحث", "سيبحث", "ناقشت", "ناقش", "تناقش", "يناقش",
          "ستناقش", "سيناقش", "تناولت", "تناول", "تتناول", "يتناول", "ستتناول", "سيتناول", "اقرت",
          "اقر", "تطرقت", "تطرق", "شهدت", "شهد", "تشهد", "يشهد", "ستشهد", "سيشهد", "ركزت", "ركز",
          "تركز", "يركز", "خصصت", "خصص", "اعتمدت", "اعتمد", "ارجات", "ارجا", "اتفقت", "قررت",
          "شكلت", "اسفرت", "اسفر", "افضت", "توصلت", "دعت", "دعا", "اكدت", "اكد", "رحبت", "رحب");

  /** Counted things after 3 to 10: أستانا 9 وفود is no round. */
  static final WordTest COUNTED_PLURAL =
      WordTest.oneOf(
          "ايام", "ساعات", "اشهر", "دول", "الاف", "ممثلين", "وفود", "اعضاء", "نقاط", "بنود", "مرات",
          "سنوات", "مليون", "مليار", "كم", "رسايل", "وثايق", "مراكز", "محافظات", "مناطق", "طايرات",
          "لجان", "مدن", "قري", "ملفات", "شروط", "اسباب", "قتلي", "جرحي", "قرارات", "بيانات",
          "اسابيع", "دقايق", "اطنان");

  /** Counted things after 11 and more: أستانا 11 وفدا. */
  static final WordTest COUNTED_SINGULAR =
      WordTest.oneOf(
          "وفد",
          "وفدا",
          "ممثل",
          "ممثلا",
          "شخص",
          "شخصا",
          "يوما",
          "ساعه",
          "شهر",
          "شهرا",
          "طن",
          "طنا",
          "دوله",
          "مليون",
          "الف",
          "عضو",
          "عضوا",
          "كيلومتر",
          "كيلومترا",
          "كم",
          "مليار",
          "بندا",
          "نقطه");

  /**
   * Talks and contests whose numbered rounds are told by naming them anywhere in a sentence. As
   * they are written: stems would take دور and بدوره for الدوري, برئاسة for الرئاسيات.
   */
  static final List<String> RIVALS =
      List.of(
          "جنيف",
          "جينيف",
          "فيينا",
          "مؤتمر الرياض",
          "الجمعية العامة",
          "الانتخابات",
          "انتخابات",
          "انتخابية",
          "الاقتراع",
          "الرئاسيات",
          "من الدوري",
          "في الدوري",
          "الدوري الممتاز",
          "الدوري المحلي",
          "الدوري الأوروبي",
          "الدوري الإنجليزي",
          "الدوري الإسباني",
          "الدوري الإيطالي",
          "الدوري الكازاخي",
          "الدوري الكازاخستاني",
          "دوري المحترفين",
          "دوري كرة",
          "دوري أبطال",
          "كأس",
          "الكأس",
          "تصفيات",
          "التصفيات",
          "البطولة",
          "بطولة",
          "المونديال",
          "المباراة",
          "مباراة",
          "المباريات",
          "مباريات",
          "الاتفاق النووي",
          "الملف النووي",
          "المحادثات النووية",
          "سد النهضة",
          "المناظرة",
          "الملاكمة",
          "الحوار الليبي",
          "الحوار الاستراتيجي");

  /** Bodies and meetings that number their sessions, told by being named next to the number. */
  static final List<String> BODIES =
      List.of(
          "هيئة صياغة",
          "هيئة الصياغة",
          "الهيئة المصغرة",
          "صياغة الدستور",
          "اللجنة الدستورية",
          "لجنة الدستور",
          "لجنة صياغة",
          "اللجنة المصغرة",
          "مناقشة الدستور",
          "مجموعة العمل",
          "مجموعات العمل",
          "فريق العمل",
          "القمة",
          "مجلس الأمن",
          "مجلس حقوق الإنسان",
          "الجامعة العربية",
          "البرلمان",
          "مجلس الشعب",
          "مجلس النواب",
          "الكنيست",
          "المانحين",
          "مؤتمر بروكسل",
          "الحوار الوطني",
          "المنتدى",
          "الحزب",
          "مجموعة العشرين",
          "ليبيا",
          "اليمن");

  private RoundWords() {}
}
