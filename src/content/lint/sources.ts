import type { RuleSource } from './finding.js';

/** The texts that the rules rest on. */
export const ruleSources = {
  ftc: {
    title: 'FTC Health Products Compliance Guidance, 2022',
    url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  },
  endorsements: {
    title: 'FTC Guides Concerning Endorsements and Testimonials, 16 CFR 255',
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
  },
  fdaCompounded: {
    title: 'FDA warns about compounded ketamine products, October 2023',
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
  },
  fdaPromotion: {
    title: 'FDA rules for prescription drug advertising, 21 CFR 202.1',
    url: 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfCFR/CFRSearch.cfm?fr=202.1',
  },
  spravatoLabel: {
    title: 'Spravato (esketamine): US prescribing information, version 18, March 2026',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d81a6a79-a74a-44b7-822c-0dfa3036eaed',
  },
  crane: {
    title: 'Crane 2023, advertising of ketamine clinics',
    url: 'https://doi.org/10.1001/jamanetworkopen.2023.42210',
  },
  trevena: {
    title: 'Trevena 2013, presenting probabilities in decision aids',
    url: 'https://doi.org/10.1186/1472-6947-13-S2-S7',
  },
  mechanism: {
    title: 'Zanos and Gould 2018, how ketamine may work',
    url: 'https://doi.org/10.1038/mp.2017.255',
  },
  suicideWords: {
    title: 'Recommendations for reporting on suicide',
    url: 'https://reportingonsuicide.org/recommendations/',
  },
  personFirst: {
    title: 'NIDA, Words matter: terms to use and avoid',
    url: 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction',
  },
  plainLanguage: {
    title: 'CDC Clear Communication Index',
    url: 'https://www.cdc.gov/ccindex/',
  },
  crisis: {
    title: '988 Suicide & Crisis Lifeline',
    url: 'https://988lifeline.org/',
  },
  ukPrinciples: {
    title: 'Human Medicines Regulations 2012 (UK), regulation 280',
    url: 'https://www.legislation.gov.uk/uksi/2012/1916/part/14/chapter/2',
  },
  ukEffects: {
    title: 'Human Medicines Regulations 2012 (UK), regulation 287',
    url: 'https://www.legislation.gov.uk/uksi/2012/1916/regulation/287',
  },
  ukPrescription: {
    title: 'CAP Code (UK), rule 12.12, and guidance on prescription-only medicines',
    url: 'https://www.asa.org.uk/advice-online/health-prescription-only-medicines-websites.html',
  },
  ukDiagnosis: {
    title: 'CAP Code (UK), rules 12.2 and 12.2.1',
    url: 'https://www.asa.org.uk/type/capcode/code_rule/12.11.html',
  },
  ukEndorsement: {
    title: 'CAP Code (UK), rule 12.18, and guidance on celebrities and health professionals',
    url: 'https://www.asa.org.uk/advice-online/health-celebrities-and-health-professionals.html',
  },
  ukDoctors: {
    title: 'GMC (UK), Good medical practice, as Medical Protection explains it for advertising',
    url: 'https://www.medicalprotection.org/uk/advice-centre-articles/advertising-your-practice',
  },
  euPractices: {
    title: 'Directive 2005/29/EC on unfair commercial practices, Annex I, points 7 and 17',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02005L0029-20220528',
  },
  auCode: {
    title: 'Therapeutic Goods Advertising Code 2021 (Australia), Part 3, as the TGA explains it',
    url: 'https://www.tga.gov.au/how-we-regulate/advertising/applying-advertising-code/general-requirements-advertising-therapeutic-goods-public',
  },
  whoSuicide: {
    title: 'WHO, Preventing suicide: a resource for media professionals, 2023',
    url: 'https://www.paho.org/en/node/92857',
  },
  euArticle87: {
    title: 'Directive 2001/83/EC, Article 87',
    url: 'https://www.legislation.gov.uk/eudr/2001/83/article/87',
  },
  euArticle88: {
    title: 'Directive 2001/83/EC, Article 88',
    url: 'https://www.legislation.gov.uk/eudr/2001/83/article/88',
  },
  euArticle90: {
    title: 'Directive 2001/83/EC, Article 90',
    url: 'https://www.legislation.gov.uk/eudr/2001/83/article/90',
  },
  auPrescription: {
    title:
      'Therapeutic Goods Act 1989 (Australia), section 42DL(10), and guidance on health services',
    url: 'https://www.tga.gov.au/resources/guidance/advertising-health-service',
  },
  auEndorsement: {
    title: 'Therapeutic Goods Advertising Code 2021 (Australia), section 24',
    url: 'https://www.tga.gov.au/resources/resource/guidance/testimonials-and-endorsements-advertising',
  },
  auLaw: {
    title: 'Health Practitioner Regulation National Law (Australia), section 133',
    url: 'http://classic.austlii.edu.au/au/legis/qld/consol_act/hprnl509/s133.html',
  },
} as const satisfies Record<string, RuleSource>;
