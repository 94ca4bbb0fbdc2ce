/** The words of a language from which names are made: one of the first list, then one of the second. */
interface NameWords {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/*
 * Forty by forty words that name nobody: no people, no faith, no party, no word about a body or a mind, and no animal that is used
 * as an insult or stands for a country.
 */
const english: NameWords = {
  first: [
    ...['Amber', 'Azure', 'Brisk', 'Bright', 'Calm', 'Clear', 'Cobalt', 'Coral', 'Crimson', 'Early'],
    ...['Gentle', 'Golden', 'Hardy', 'Indigo', 'Jade', 'Keen', 'Lilac', 'Lively', 'Lucky', 'Lunar'],
    ...['Marble', 'Mellow', 'Misty', 'Ochre', 'Patient', 'Pearl', 'Quiet', 'Rapid', 'Ruby', 'Russet'],
    ...['Silver', 'Starry', 'Steady', 'Sunny', 'Swift', 'Teal', 'Timber', 'Velvet', 'Violet', 'Winter'],
  ],
  second: [
    ...['Acorn', 'Aspen', 'Birch', 'Bison', 'Bramble', 'Cedar', 'Clover', 'Comet', 'Curlew', 'Daisy'],
    ...['Dolphin', 'Fern', 'Finch', 'Harbour', 'Hazel', 'Heron', 'Ibex', 'Juniper', 'Kestrel', 'Lantern'],
    ...['Lark', 'Lynx', 'Marten', 'Meadow', 'Otter', 'Pebble', 'Plover', 'Poplar', 'Puffin', 'Raven'],
    ...['River', 'Robin', 'Rowan', 'Sparrow', 'Spruce', 'Starling', 'Thistle', 'Tulip', 'Willow', 'Wren'],
  ],
};

/** A thing, then what it is like. */
const persian: NameWords = {
  first: [
    ...['سرو', 'صنوبر', 'نخل', 'نارون', 'چنار', 'بلوط', 'افرا', 'کاج', 'گردو', 'بادام'],
    ...['فندق', 'پسته', 'زیتون', 'انار', 'پونه', 'آویشن', 'نعنا', 'گندم', 'رود', 'چشمه'],
    ...['دریاچه', 'دشت', 'کوهسار', 'آبشار', 'جلگه', 'ساحل', 'بندر', 'جزیره', 'ابر', 'کهکشان'],
    ...['فانوس', 'بادبان', 'دلفین', 'قو', 'چکاوک', 'سنجاب', 'گوزن', 'سمور', 'قناری', 'لک‌لک'],
  ],
  second: [
    ...['آرام', 'روشن', 'زرین', 'فیروزه‌ای', 'بنفش', 'ارغوانی', 'نیلی', 'لاجوردی', 'کهربایی', 'عنابی'],
    ...['مرمری', 'بلورین', 'نقره‌ای', 'طلایی', 'مسی', 'مخملی', 'ابریشمی', 'بهاری', 'پاییزی', 'زمستانی'],
    ...['بامدادی', 'شادمان', 'کوهستانی', 'جنگلی', 'بارانی', 'مهتابی', 'آفتابی', 'پرستاره', 'صبور', 'چابک'],
    ...['استوار', 'مهربان', 'هوشیار', 'شاداب', 'نرم', 'زلال', 'پایدار', 'کوشا', 'درخشان', 'دوردست'],
  ],
};

/** Like English; none of the first words changes with the gender of the second. */
const urdu: NameWords = {
  first: [
    ...['روشن', 'پرسکون', 'خاموش', 'سنہری', 'روپہلی', 'فیروزی', 'بنفشی', 'ارغوانی', 'نیلگوں', 'عنبری'],
    ...['مرجانی', 'یاقوتی', 'مرمری', 'بلوری', 'مخملی', 'ریشمی', 'بہاری', 'سرمائی', 'ساحلی', 'بارانی'],
    ...['قمری', 'شمسی', 'چست', 'مضبوط', 'مہربان', 'ہوشیار', 'شاداب', 'نرم', 'شفاف', 'پائیدار'],
    ...['محنتی', 'درخشاں', 'دلکش', 'نفیس', 'معتدل', 'پرعزم', 'باوقار', 'بادامی', 'جامنی', 'کاسنی'],
  ],
  second: [
    ...['صنوبر', 'چنار', 'دیودار', 'شیشم', 'بانس', 'املتاس', 'انار', 'بادام', 'اخروٹ', 'زیتون'],
    ...['پودینہ', 'گندم', 'دریا', 'چشمہ', 'جھیل', 'آبشار', 'وادی', 'جزیرہ', 'بندرگاہ', 'بادل'],
    ...['ستارہ', 'کہکشاں', 'چراغ', 'قندیل', 'بادبان', 'موتی', 'ڈولفن', 'ہنس', 'فاختہ', 'بلبل'],
    ...['ہرن', 'سارس', 'لہر', 'چٹان', 'نخلستان', 'افق', 'کہسار', 'جگنو', 'قطرہ', 'مشعل'],
  ],
};

/** A thing, then what it is like, all masculine, so that any two agree. */
const arabic: NameWords = {
  first: [
    ...['سرو', 'صنوبر', 'نخيل', 'رمان', 'لوز', 'جوز', 'زعتر', 'نعناع', 'نرجس', 'بلوط'],
    ...['قيقب', 'عرعر', 'فستق', 'بندق', 'قمح', 'غصن', 'برعم', 'بستان', 'حقل', 'سهل'],
    ...['نهر', 'نبع', 'جدول', 'شلال', 'شاطئ', 'مرفأ', 'جسر', 'أفق', 'سحاب', 'مطر'],
    ...['نجم', 'كوكب', 'فانوس', 'شراع', 'لؤلؤ', 'دلفين', 'بلبل', 'حسون', 'غزال', 'سنجاب'],
  ],
  second: [
    ...['هادئ', 'ساطع', 'ذهبي', 'فضي', 'فيروزي', 'بنفسجي', 'أرجواني', 'نيلي', 'لازوردي', 'كهرماني'],
    ...['عنابي', 'مرمري', 'بلوري', 'نحاسي', 'مخملي', 'حريري', 'ربيعي', 'خريفي', 'شتوي', 'صباحي'],
    ...['ساحلي', 'جبلي', 'مقمر', 'مشمس', 'صبور', 'رشيق', 'ثابت', 'لطيف', 'يقظ', 'نضر'],
    ...['ناعم', 'راسخ', 'مثابر', 'لامع', 'وديع', 'نشيط', 'متين', 'براق', 'عطري', 'أنيق'],
  ],
};

const byLanguage: Readonly<Record<string, NameWords>> = { en: english, fa: persian, ur: urdu, ar: arabic };

/** The words of names in a language, and English where there are none yet. */
export function nameWordsOf(language: string): NameWords {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}
