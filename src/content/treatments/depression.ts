import type { Alternative } from '../model/index.js';
import type { DepressionSourceId } from './depression-sources.js';

/**
 * Options for people with depression, described the same way on every treatment's page. A page lists
 * all except its own treatment.
 */

type Option = Alternative<string, DepressionSourceId>;

export const otherMedicines: Option = {
  name: 'Other medicines for depression',
  description:
    'A prescriber can change your antidepressant, change the dose, or add a second medicine. You take it each day, often for months. It can take weeks to work.',
  benefits:
    'In short trials, each of 21 antidepressants eased depression more than a placebo (a look-alike with no medicine in it). On average the gain was modest. A large study had no placebo group. In its first step of about 12 to 14 weeks, 37 in 100 people became well. In the second step it was 31 in 100, in the third 14 and in the fourth 13.',
  risks:
    'Side effects differ from one medicine to the next. They can include nausea, poor sleep, weight gain and sexual problems, and some can go on after the medicine is stopped. In short studies, thoughts of suicide were more frequent in people under 25 on antidepressants than on placebo. If such thoughts come, call or text 988. Do not stop a medicine on your own.',
  evidence: [
    {
      source: 'cipriani-2018',
      population: 'Adults with major depression, in 522 trials',
      route: 'Antidepressants, most often by mouth',
      sampleSize: 116477,
      certainty: 'not-rated',
    },
    {
      source: 'rush-2006',
      population: 'Adults with major depression in clinics',
      route: 'Up to four steps of medicine or talk therapy, with no placebo',
      sampleSize: 3671,
      certainty: 'not-rated',
    },
    {
      source: 'carvalho-2016',
      population: 'People who take newer antidepressants',
      route: 'Antidepressants, most often by mouth',
      certainty: 'not-rated',
    },
    {
      source: 'esketamine-label',
      population: 'Children, teens and young adults (its warning)',
      route: 'Antidepressants as a group',
      certainty: null,
    },
  ],
};

export const talkTherapy: Option = {
  name: 'Talk therapy, such as cognitive behavioral therapy (CBT)',
  description:
    'In CBT you meet a therapist, often once a week. You look at thoughts and habits that keep a low mood going, and you practice new ones between visits.',
  benefits:
    'One trial took in 469 adults in the UK whose depression had not improved with medicine. Half of them had CBT on top of usual care. After six months, 46 in 100 people with CBT had their symptoms cut by half or more. With usual care it was 22 in 100. People knew which group they were in.',
  risks:
    'It takes time and effort. Talking about hard things can bring distress, and some people feel worse for a while. Harms of talk therapy have not been studied as closely as those of medicines.',
  evidence: [
    {
      source: 'wiles-2013',
      population: 'Adults with depression that medicine had not helped',
      route: 'CBT with usual care, against usual care',
      sampleSize: 469,
      certainty: 'not-rated',
    },
    {
      source: 'linden-2014',
      population: 'People in psychotherapy',
      route: 'Psychotherapy of several kinds',
      certainty: 'not-rated',
    },
  ],
};

export const esketamine: Option = {
  name: 'Esketamine nose spray (Spravato)',
  description:
    'Esketamine is a close relative of ketamine. The FDA has approved it for adults with depression that has not improved with other medicines. It is also approved, with an antidepressant, for depression with thoughts of suicide. You take it in a certified clinic, twice a week at first. You stay for at least two hours each time.',
  benefits:
    'In a trial of 223 adults, symptoms were cut by half or more after four weeks in 69 in 100 people with the spray. With a placebo spray it was 52 in 100. All of them also began a new antidepressant. Two other trials like it found smaller gains. It has not been shown to prevent suicide.',
  risks:
    'The label warns of heavy sleepiness, of dissociation (feeling cut off from yourself or what is real), of slowed breathing and of misuse. Blood pressure can rise. You may not drive until the next day, after a full night of sleep.',
  evidence: [
    {
      source: 'popova-2019',
      population: 'Adults with treatment-resistant depression',
      route: 'Esketamine nose spray with a new antidepressant',
      sampleSize: 223,
      certainty: 'not-rated',
    },
    {
      source: 'mcintyre-2021',
      population: 'Adults with treatment-resistant depression, in several trials',
      route: 'Esketamine nose spray, and ketamine by several routes',
      certainty: 'not-rated',
    },
    {
      source: 'esketamine-label',
      population: 'Adults who take esketamine',
      route: 'Esketamine nose spray',
      certainty: null,
    },
  ],
};

export const ect: Option = {
  name: 'Electroconvulsive therapy (ECT)',
  description:
    'While you are asleep under anesthesia, a brief electric current to the brain brings on a short seizure. It is done several times over a few weeks, in a hospital or clinic.',
  benefits:
    'A review found that ECT eased depression more than medicines, and more than a sham (the same steps without the current). It looked at the short term. Two open trials set ECT against ketamine into a vein, and they disagree.\n\nOne trial had 365 adults. After three weeks, 41 in 100 with ECT had their symptoms cut by half or more, and 55 in 100 with ketamine. The other had 186 adults in hospital. After up to 12 sessions, 63 in 100 with ECT had become well, and 46 in 100 with ketamine. Within a year, 63 in 100 of those who became well with ECT were depressed again, and 70 in 100 with ketamine.',
  risks:
    'Each session needs anesthesia. Memory and thinking are often worse for some days. In a review, test results were no longer worse after about two weeks. Loss of older memories was not tested well, and some people report that it lasts.',
  evidence: [
    {
      source: 'uk-ect-2003',
      population: 'Adults with depression',
      route: 'ECT against sham ECT or medicines',
      certainty: 'not-rated',
    },
    {
      source: 'anand-2023',
      population: 'Adults with treatment-resistant depression, without psychosis',
      route: 'ECT against ketamine into a vein (IV)',
      sampleSize: 365,
      certainty: 'not-rated',
    },
    {
      source: 'ekstrand-2022',
      population: 'Adults in hospital with depression',
      route: 'ECT against ketamine into a vein (IV)',
      sampleSize: 186,
      certainty: 'not-rated',
    },
    {
      source: 'semkovska-2010',
      population: 'People who had ECT for depression',
      route: 'ECT, tests before and after',
      sampleSize: 2981,
      certainty: 'not-rated',
    },
  ],
};

export const tms: Option = {
  name: 'Transcranial magnetic stimulation (TMS)',
  description:
    'A magnetic coil on the head sends pulses to the brain while you are awake. You come most workdays for four to six weeks. No medicine is given.',
  benefits:
    'In a trial of 190 adults, 14 in 100 became well with TMS within six weeks. With a sham device (one that sends no pulses) it was 5 in 100. In a trial of 164 veterans, real and sham TMS did not differ clearly. How long a gain lasts was studied only without a comparison group.',
  risks:
    'In one trial, headache and pain where the coil rests were more likely than with a sham. A seizure (shaking, often with passing out) is rare. In a survey of clinics, about 7 in 10,000 people had one during treatment. It was far more frequent with one kind of coil, the H-coil. The survey had no group to compare with.',
  evidence: [
    {
      source: 'george-2010',
      population: 'Adults with depression who took no antidepressant',
      route: 'TMS against a sham device',
      sampleSize: 190,
      certainty: 'not-rated',
    },
    {
      source: 'yesavage-2018',
      population: 'US veterans with treatment-resistant depression',
      route: 'TMS against a sham device',
      sampleSize: 164,
      certainty: 'not-rated',
    },
    {
      source: 'dunner-2014',
      population: 'Adults with depression that medicine had not helped',
      route: 'TMS, with no comparison group',
      sampleSize: 257,
      certainty: 'not-rated',
    },
    {
      source: 'taylor-2021',
      population: 'People treated in clinics that answered a survey',
      route: 'TMS',
      sampleSize: 25526,
      certainty: 'not-rated',
    },
  ],
};

export const ketamineInfusion: Option = {
  name: 'Ketamine into a vein (IV)',
  description:
    'Ketamine is an anesthetic, a medicine that puts people to sleep for surgery. For depression it is given into a vein in a smaller dose, most often several times over a few weeks. The FDA has not approved this, so it is called off-label use.',
  benefits:
    'A review took in 7 trials with 185 people. Within 24 hours, 27 in 100 with ketamine had their symptoms cut by half or more. With placebo it was 9 in 100. The certainty of this is very low.\n\nThe effect often fades. One study had 24 people and no placebo. Half of those who got better were depressed again within 18 days of the last dose. Two other trials, with 40 and 62 people, found no clear gain over placebo or over midazolam, another sedating drug.',
  risks:
    'It can make you feel cut off from what is real, raise blood pressure and slow breathing. Some people develop a substance use disorder with it (addiction). Long-term safety is not known.',
  evidence: [
    {
      source: 'dean-2021',
      population: 'Adults with major depression',
      route: 'Ketamine into a vein (IV), against placebo',
      sampleSize: 185,
      certainty: 'very-low',
    },
    {
      source: 'murrough-2013b',
      population: 'Adults with treatment-resistant depression',
      route: 'Six doses of ketamine into a vein (IV)',
      sampleSize: 24,
      certainty: 'not-rated',
    },
    {
      source: 'jelovac-2025',
      population: 'Adults in hospital with depression',
      route: 'Up to eight doses of ketamine into a vein (IV), against midazolam',
      sampleSize: 62,
      certainty: 'not-rated',
    },
    {
      source: 'lii-2023',
      population: 'Adults with depression, having surgery',
      route: 'Ketamine into a vein (IV), under anesthesia, against placebo',
      sampleSize: 40,
      certainty: 'not-rated',
    },
    {
      source: 'fda-2023',
      population: 'People who use compounded ketamine (its warning)',
      route: 'Ketamine, by several routes',
      certainty: null,
    },
  ],
};

export const noTreatment: Option = {
  name: 'No new treatment for now',
  description:
    'You can decide against a new treatment. You may go on with the care you have, or only see your doctor from time to time.',
  benefits:
    'There are no side effects and no cost of a new treatment, and there is time to think. A review looked at untreated depression in primary care. It estimated that 23 in 100 adults were well after three months, and 53 in 100 after a year. It had no group to compare with. Many had milder depression, so this may not hold for depression that treatment has not helped.',
  risks:
    'Depression can go on or get worse, and thoughts of suicide can come with it. In the same review about half had not become well after a year. If you wait, agree on a day to look at it again, and know whom to call in a crisis.',
  evidence: [
    {
      source: 'whiteford-2013',
      population: 'Adults with untreated depression in primary care, in 19 studies',
      certainty: 'not-rated',
    },
  ],
};
