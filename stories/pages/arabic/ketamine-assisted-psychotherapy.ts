import {
  type ClinicContact,
  type CrisisContact,
  crisisLines,
  type Treatment,
} from '../../../src/content/index.js';
import { exampleClinic, kap } from '../../example-clinic.js';
import { benefits } from './gains.js';
import { inOtherWords } from './in-other-words.js';
import { notes } from './notes.js';
import { alternatives } from './options.js';
import { candidacy, process } from './process.js';
import { risks, whoShouldNot } from './risks.js';

/*
 * A sample to see a whole page from right to left. No clinician who reads Arabic has reviewed it, and
 * the package does not contain it.
 */

/**
 * The example clinic's KAP page in Arabic. Numbers in fields, sources, notes and their order are the
 * English page's; titles of publications stay as published.
 */
export const kapInArabic: Treatment = inOtherWords<Treatment>(kap, {
  name: 'العلاج النفسي بمساعدة الكيتامين',
  tagline: 'كيف قد يساعد KAP، وهو دواء مع علاج نفسي، في الاكتئاب',
  mainMessage:
    'قد يساعد KAP عندما لا تخفف علاجات أخرى اكتئابك. له مخاطر، وقد يزول أثره، فتحدث معنا أولًا.',
  summary: {
    text: 'الاكتئاب حالة نفسية خطيرة تصيب الملايين في العالم. تفيد مضادات الاكتئاب والعلاج بالكلام كثيرين، لكن البعض يحتاج إلى شيء مختلف. يجمع KAP بين الكيتامين والعلاج النفسي. يمكن أن يخف حتى الاكتئاب الذي قاوم العلاج، وأمامك أكثر من طريق.',
  },
  keyFacts: {
    what: 'كيتامين عن طريق الفم، مع علاج نفسي',
    forWhom: 'بالغون لم تساعدهم علاجات أخرى للاكتئاب بما يكفي',
    others: [{ term: 'في يوم الجلسة', text: 'يأخذك شخص إلى البيت. لا تقد سيارة إلى أن تنام.' }],
  },
  explainers: [
    {
      question: 'ما هو KAP، وكيف قد يساعد؟',
      answer:
        'الكيتامين دواء يُستعمل منذ زمن طويل لتنويم الناس في الجراحة. وبجرعات أصغر، يبدو واعدًا للاكتئاب.\n\nوخلافًا لمعظم مضادات الاكتئاب، يعمل على الغلوتامات، وهي مادة في الدماغ لها دور كبير في المزاج. قد يرفع الغلوتامات ويساعد خلايا الدماغ على تكوين روابط جديدة (تكوّن المشابك)، ولم يُر ذلك حتى الآن إلا في الجرذان.\n\nيضيف KAP العلاج بالكلام وعلاجات قائمة على الدماغ. علاجنا القائم على الدماغ هو الارتجاع العصبي. الهدف هو أن نستفيد من الوقت الذي قد يتحسن فيه المزاج للعمل على المشكلات الأعمق. والأمل أن يفيدا معًا أكثر مما يفيد كل منهما وحده.',
    },
  ],
  process,
  benefits,
  risks,
  alternatives,
  candidacy: candidacy(whoShouldNot),
  cost: {
    heading: 'كم يكلف',
    price: 'تكلف جلسة الكيتامين ٦٠٠ دولار. وتكلف الزيارة الأولى ٢٥٠ دولارًا.',
    notice:
      'اسأل تأمينك عما يغطيه. إذا كنت تدفع بنفسك، فمن حقك أن تحصل على تقدير مكتوب للتكلفة (Good Faith Estimate).',
  },
  team: {
    heading: 'فريقك',
    members: [
      {
        name: 'روبن المثال',
        role: 'معالجك النفسي',
        credentials: 'اختصاصي اجتماعي إكلينيكي مرخص',
      },
      { name: 'آدا المثال', role: 'طبيبتنا المتعاونة', credentials: 'طبيبة نفسية' },
    ],
  },
  faq: {
    heading: 'أسئلة شائعة',
    questions: [
      {
        question: 'هل يمكنني العمل في اليوم التالي؟',
        answer: 'بعد نوم ليلة، ما لم تشعر بتشوش في ذهنك.',
      },
      {
        question: 'هل يمكن فعل هذا في البيت؟',
        answer: 'لا، في عيادتنا فقط. تحذر FDA من أخذه في البيت دون أحد معك.',
      },
    ],
  },
  contact: {
    heading: 'تحدث معنا',
    intro: 'إذا كنت تعاني من اكتئاب مقاوم للعلاج، فاسألنا هل يمكن أن يكون KAP خيارًا لك.',
  },
  notes: (kap.notes ?? []).map(({ id }) => notes[id]),
  review: {
    authors: [{ name: 'المساهمون في clinic-ui' }],
    funding: 'مأخوذة عن نص مجاني. يدفع مرضانا مقابل رعايتنا.',
    updatePolicy: 'نراجع هذه الصفحة كل سنة، وقبل ذلك إذا صدر تحذير رسمي.',
  },
});

/** The invented clinic, as it would write to readers of Arabic. Its numbers stay as they are dialed. */
export const exampleClinicInArabic: ClinicContact = inOtherWords<ClinicContact>(exampleClinic, {
  booking: { label: 'احجز محادثة أولى' },
  email: { note: 'لا تكتب معلومات عن صحتك.' },
  responseTime: 'خلال يومي عمل',
  answeredBy: 'موظفو الاستقبال، لا أطباء',
  location: { name: 'العيادة المثال' },
});

/** The lines of the United States in Arabic words: the clinic is there. Whoever answers speaks English or Spanish. */
export const crisisInArabic: CrisisContact = {
  ...crisisLines.US,
  name: 'خط 988 للانتحار والأزمات',
  lang: 'ar',
  availability: 'مجاني وسري، ليلًا ونهارًا، بالإنجليزية والإسبانية',
  languages: [{ lang: 'en', text: 'In English: call or text 988' }],
  otherLines: [
    { ...crisisLines.US.otherLines[0], name: 'خط أزمات المحاربين القدامى', note: 'ثم اضغط 1' },
    {
      ...crisisLines.US.otherLines[1],
      name: 'الصم وضعاف السمع',
      note: 'ثم 988، أو استعمل هاتف الفيديو بلغة الإشارة (ASL) في 988lifeline.org',
    },
  ],
};
