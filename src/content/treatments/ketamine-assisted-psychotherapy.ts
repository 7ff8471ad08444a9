import { defineTreatment } from '../define-treatment.js';
import type { Frequency } from '../model.js';

/**
 * Numbers from the two pooled trials of esketamine nose spray. They are shown because no numbers
 * as sound exist for ketamine by mouth; every one of them says whose they are.
 */
function esketamineSpray(count: number, withPlacebo: number): Frequency<'canuso-2021'> {
  return {
    count,
    per: 100,
    comparator: { name: 'with placebo', count: withPlacebo },
    timeFrame: 'over four weeks of treatment',
    population:
      'Adults in hospital with major depression and thoughts of suicide, who also had an antidepressant',
    route: 'Esketamine nose spray, 84 mg, a related medicine',
    sampleSize: 452,
    certainty: 'not-rated',
    source: 'canuso-2021',
  };
}

/**
 * Ketamine Assisted Psychotherapy (KAP), for a US clinic where ketamine is taken by mouth.
 *
 * A draft for clinicians to review: sign it off, or change it, before it goes on a website.
 */
export const ketamineAssistedPsychotherapy = defineTreatment({
  id: 'ketamine-assisted-psychotherapy',
  name: 'Ketamine Assisted Psychotherapy',
  shortName: 'KAP',
  summary:
    'Depression is a serious health condition, and millions of people around the world live with it. Antidepressants and talk therapy help many of them, but not everyone. Ketamine Assisted Psychotherapy (KAP) is one newer option. This page explains what it is, what is known about it and what is not.',
  regulatoryStatus:
    'The US Food and Drug Administration (FDA) has approved ketamine to put people to sleep for surgery. It has not approved ketamine for depression or any other mental health condition. Using it for depression is called off-label use. A licensed prescriber may decide on off-label use for one person.\n\nA pharmacy mixes ketamine pills for each patient. This is called compounding. The FDA does not check compounded medicines for safety, quality or effect before they are sold. In 2022 and 2023 it warned about the risks of compounded ketamine.\n\nA related medicine, esketamine (Spravato), is a nose spray. The FDA has approved it for adults whose depression has not improved with other medicines. It is given only in certified clinics. KAP in our office does not use it.',
  explainers: [
    {
      id: 'what-is-ketamine',
      question: 'What is ketamine?',
      answer:
        'Ketamine is a medicine that doctors have long used as an anesthetic. An anesthetic puts people to sleep for surgery. Smaller doses have been studied as a treatment for depression.\n\nCommon antidepressants can take weeks to work. In trials, ketamine given into a vein eased depression within hours for some people. The effect often faded within days or weeks. Ketamine by mouth has been studied far less. Where gains were seen, they took weeks.',
    },
    {
      id: 'how-ketamine-works',
      question: 'How does ketamine work?',
      answer:
        'Ketamine acts on a different brain chemical than most antidepressants do. It blocks a docking site for glutamate, a messenger between brain cells that plays a part in mood. This may raise glutamate activity for a short time.\n\nThat may help brain cells form new connections, which is called synaptogenesis. New connections have been seen in rats. Nobody yet knows whether this is why some people feel better. Scientists are still testing several ideas.',
    },
    {
      id: 'what-is-kap',
      question: 'What is Ketamine Assisted Psychotherapy?',
      answer:
        'In KAP, ketamine is one part of care. Talk therapy is another, along with other methods that work on the brain (brain-based therapies). The aim is to use the time when mood may lift to work with a therapist on what lies beneath.\n\nThe hope is that the two together do more than either one alone. Research has not settled whether therapy makes the effect stronger or longer.',
    },
    {
      id: 'is-kap-right-for-you',
      question: 'Is it right for you?',
      answer:
        'This is a decision to take with care and without hurry. A health care provider can look at your medical history and your health today. Together you can weigh whether KAP would suit you and be safe enough.\n\nOther options may fit you better. They include esketamine, other medicines, and more or different talk therapy. They also include magnetic pulses to the brain (TMS), a brief electric current to the brain under anesthesia (ECT), or no treatment for now. KAP should only take place under the care of trained professionals.',
    },
  ],
  process: {
    heading: 'How KAP works, step by step',
    intro:
      'There are four steps. You can say no before any of them. Once taken, a dose cannot be undone.',
    steps: [
      {
        title: 'Initial assessment',
        description:
          'You meet with a therapist or doctor. You go through your medical history, your symptoms now and your goals for treatment. Together you look at whether KAP could be a fit. You also hear about the risks and your other options. A prescriber checks your health before any ketamine is given, and nothing starts until you consent.',
        setting: 'Our office',
        who: 'A therapist or doctor',
      },
      {
        title: 'Ketamine sessions',
        description:
          'Ketamine is given in a controlled setting: a planned visit, with staff nearby. In our office you take it by mouth, and we work with you directly in each dosing session. A collaborating physician prescribes it. If you receive ketamine another way, or have another psychedelic experience elsewhere, we can help you prepare and make sense of it afterward.',
        setting: 'Our office',
        who: 'Your therapist. A collaborating physician prescribes. Ask us who watches your breathing and blood pressure.',
        options: {
          caption: 'Ways ketamine can be given',
          items: [
            {
              name: 'By mouth, as a pill',
              note: 'Compounded, and with less research behind it than ketamine into a vein.',
              offeredHere: true,
            },
            {
              name: 'Into a vein (IV)',
              note: 'The way most trials used. We help you prepare, and make sense of it afterward (integration).',
            },
            {
              name: 'Into a muscle (intramuscular)',
              note: 'We help with preparation and integration.',
            },
            {
              name: 'As a nose spray',
              note: 'We help with preparation and integration.',
            },
          ],
        },
      },
      {
        title: 'Therapy sessions',
        description:
          'Therapy takes place while ketamine still has an effect, or soon after. These are called dosing and integration sessions. Integration means making sense of what came up. Your therapist guides you through your thoughts and feelings and helps you use what you noticed.',
        setting: 'Our office',
        who: 'Your therapist',
      },
      {
        title: 'Follow-up',
        description:
          'Regular visits show how you are doing. You and your team change the plan if you need it. That can mean more time, another treatment, or stopping. Some people are offered more doses to keep an effect. The long-term safety of this is not known.',
        setting: 'Our office',
        who: 'Your therapist and the prescriber',
      },
    ],
  },
  benefits: {
    heading: 'What people may gain',
    intro:
      'How many people KAP helps is not known. The number below is for ketamine into a vein, without KAP. We give ketamine by mouth.',
    benefits: [
      {
        title: 'Relief that may come quickly',
        description:
          'In trials of ketamine into a vein, some people with depression felt better within hours of the first dose. The number compares them with people who had a placebo, a look-alike with no medicine in it.',
        frequency: {
          count: 27,
          per: 100,
          comparator: { name: 'with placebo', count: 9 },
          outcome: 'had their symptoms cut by half or more',
          timeFrame: 'within 24 hours',
          population: 'Adults with major depression, in 7 trials',
          route: 'Ketamine into a vein (IV)',
          sampleSize: 185,
          certainty: 'very-low',
          source: 'dean-2021',
        },
        limits:
          'The effect of ketamine into a vein often fades. In one study of 24 people, half of those who got better were depressed again within 18 days of their last dose. A trial of repeated doses in hospital found no clear gain over another sedating drug.\n\nIn a trial of 40 people who had it under anesthesia, 60 in 100 improved after one day with ketamine and 50 in 100 with placebo. That was no clear difference.\n\nWe give ketamine by mouth. In trials of that, gains came only after two to six weeks. Reviewers call this use experimental.',
        evidence: [
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
            route:
              'Up to eight doses of ketamine into a vein (IV), against midazolam, a sedating drug',
            sampleSize: 62,
            certainty: 'not-rated',
          },
          {
            source: 'lii-2023',
            population: 'Adults with depression, having surgery',
            route: 'Ketamine into a vein (IV), under anesthesia',
            sampleSize: 40,
            certainty: 'not-rated',
          },
          {
            source: 'rosenblat-2019',
            population: 'People with depression',
            route: 'Ketamine by mouth',
            certainty: 'not-rated',
          },
        ],
      },
      {
        title: 'Therapy that may feel more open',
        description:
          'One hope is that ketamine opens the mind, so that it is easier to talk about hard thoughts and feelings in depth.',
        limits:
          'Whether this makes therapy work better, or the effect of ketamine last longer, is still an open question.',
        evidence: [
          {
            source: 'kew-2023',
            population: 'People with mental health conditions',
            route: 'Ketamine by several routes, with psychotherapy',
            certainty: 'not-rated',
          },
        ],
      },
      {
        title: 'New brain connections, so far seen in rats',
        description:
          'Ketamine may help brain cells form new connections. The idea is that this could strengthen circuits that depression may have weakened, and that mood could improve for longer.',
        limits:
          'New connections were seen in rats. It has not been shown that they repair the human brain, or that mood improves for longer because of them.',
        evidence: [
          {
            source: 'li-2010',
            population: 'Rats, not people',
            route: 'Ketamine by injection',
            certainty: 'not-rated',
          },
          {
            source: 'zanos-2018',
            population: 'Laboratory and human studies',
            certainty: 'not-rated',
          },
        ],
      },
    ],
  },
  risks: {
    heading: 'Risks and side effects',
    intro:
      'Please read this part with the same care as the benefits. The numbers are from a nose spray of esketamine, a related medicine. For ketamine by mouth, how often these happen is not known.',
    groups: [
      {
        severity: 'serious',
        risks: [
          {
            name: 'Slowed breathing or heavy sedation',
            description:
              'Ketamine can slow breathing or make you pass out. A high dose, alcohol, opioids or sedatives raise the risk. The FDA had a report of slowed breathing in a person who took compounded ketamine by mouth at home.',
            whatToDo:
              'Do not take ketamine alone or at home. Stay until a trained person says you are safe to leave.',
            evidence: [
              {
                source: 'fda-2023',
                population: 'Reports to the FDA',
                route: 'Compounded ketamine, by mouth included',
                certainty: 'not-rated',
              },
            ],
          },
          {
            name: 'A large rise in blood pressure',
            description:
              'Ketamine and esketamine can raise blood pressure. This can be dangerous for people with heart or blood vessel disease. In trials of esketamine nose spray, 8 to 19 in 100 people had a large rise, against 1 to 4 in 100 with placebo.',
            duration:
              'With esketamine spray, highest at about 40 minutes and lasting about 4 hours',
            whatToDo:
              'Blood pressure should be checked before, during and after a session. Ask us who does this.',
            evidence: [
              {
                source: 'esketamine-label',
                population: 'Adults in trials of esketamine',
                route: 'Esketamine nose spray',
                certainty: 'not-rated',
              },
            ],
          },
          {
            name: 'Thoughts of suicide, or mood getting worse',
            description:
              'Low mood can come back when the effect fades. The label of esketamine warns of suicidal thoughts in young people who take antidepressants.',
            whatToDo: 'Tell us at once. Call or text 988 at any hour.',
            evidence: [
              {
                source: 'esketamine-label',
                population: 'Children, teens and young adults',
                route: 'Antidepressants, not ketamine',
                certainty: 'not-rated',
              },
            ],
          },
          {
            name: 'Addiction (substance use disorder)',
            description:
              'People can become addicted to ketamine. The risk is thought to be higher at the doses that some people take for recreation. How high it is in care is not known. Ketamine is a controlled substance (Schedule III).',
            whatToDo: 'Tell us about any past or present trouble with alcohol or drugs.',
            evidence: [
              {
                source: 'esketamine-label',
                population: 'Warning for everybody who takes it',
                route: 'Esketamine nose spray, a related medicine',
                certainty: 'not-rated',
              },
              {
                source: 'short-2018',
                population: 'People treated with ketamine for depression, with few long-term data',
                route: 'Several routes',
                certainty: 'not-rated',
              },
            ],
          },
          {
            name: 'Harm to the bladder or liver',
            description:
              'Regular use is linked to a painful, inflamed bladder (cystitis). Liver injury has been seen after repeated infusions.',
            whatToDo: 'Tell us about pain, blood or urgency when you pass urine.',
            evidence: [
              {
                source: 'anderson-2022',
                population: 'People who use ketamine regularly',
                certainty: 'not-rated',
              },
              {
                source: 'noppers-2011',
                population: 'People treated for pain',
                route: 'Repeated ketamine infusions into a vein (IV)',
                certainty: 'not-rated',
              },
            ],
          },
        ],
      },
      {
        severity: 'common',
        risks: [
          {
            name: 'Dizziness',
            description: 'The room may seem to spin, or you may feel unsteady on your feet.',
            frequency: esketamineSpray(38, 14),
            duration: 'Often a few hours. For ketamine by mouth this is not well studied.',
          },
          {
            name: 'Dissociation',
            description:
              'You may feel cut off from your body or from what is real. Some people find it frightening. Trials that used a rating scale found it more often: in 61 to 75 in 100 people with esketamine spray.',
            frequency: esketamineSpray(34, 6),
            duration: 'Often a few hours. For ketamine by mouth this is not well studied.',
          },
          {
            name: 'Nausea',
            description: 'You may feel sick to your stomach. Some people vomit.',
            frequency: esketamineSpray(27, 14),
            duration: 'Often a few hours. For ketamine by mouth this is not well studied.',
          },
          {
            name: 'Sleepiness',
            description: 'You may be drowsy and slow to react, even after you feel clear.',
            frequency: esketamineSpray(21, 10),
            whatToDo: 'Do not drive until the next day, after a full night of sleep.',
          },
          {
            name: 'Blurred vision',
            description: 'Your sight may be out of focus for a while.',
            frequency: esketamineSpray(12, 5),
          },
          {
            name: 'Raised blood pressure',
            description: 'You may not feel it, so it has to be measured.',
            frequency: esketamineSpray(12, 4),
          },
          {
            name: 'Vomiting',
            description: 'Ask us how long before a session to stop eating and drinking.',
            frequency: esketamineSpray(12, 5),
          },
          {
            name: 'Sedation',
            description: 'You may be hard to wake or slow to answer.',
            frequency: esketamineSpray(10, 2),
          },
          {
            name: 'Anxiety',
            description: 'Strong feelings or fear can come up during a session.',
            frequency: esketamineSpray(10, 8),
          },
        ],
      },
    ],
    contraindications: [
      'A weak spot in a blood vessel (aneurysm), a tangle of blood vessels, a past bleed in the brain, or an allergy to it: the esketamine label says never to use it then',
      'Heart or blood vessel disease, or high blood pressure, that is not under control',
      'Psychosis (seeing or believing things that are not real) or mania (very high energy, little sleep)',
      'Pregnancy, or breastfeeding',
      'Severe liver disease',
      'Raised pressure in the head or in the eye (such as glaucoma)',
      'An active substance use disorder',
      'Thyroid disease that is not under control',
      'Bladder disease',
      'Medicines that do not mix with ketamine',
      'An allergy to ketamine',
    ],
    afterCare: [
      'Stay until the team says that you can leave. People who have esketamine spray are watched for at least two hours.',
      'Have an adult you trust take you home.',
      'Do not drive, use machines or sign anything important until the next day, after a full night of sleep.',
      'Do not drink alcohol that day.',
      'Before the session, ask your prescriber about every medicine you take. Do not stop one on your own.',
    ],
    notKnown: [
      'How well ketamine by mouth works, and how often its side effects happen',
      'How safe repeated use is over years. Long-term data are few.',
      'Which people are likely to be helped, and for how long',
      'Whether therapy makes the effect of ketamine stronger or longer',
    ],
    getHelp: {
      emergency: {
        action: 'Call 911 if:',
        signs: [
          'Breathing is slow, shallow or stops',
          'Somebody cannot be woken up, faints or has a seizure',
          'There is chest pain, a sudden very bad headache, or weakness on one side',
          'Somebody is about to hurt themselves or another person',
        ],
        links: [{ label: 'Call 911', href: 'tel:911' }],
      },
      urgent: {
        action: 'Call or text 988 if:',
        signs: [
          'You are thinking about suicide or harming yourself',
          'Your mood drops sharply after a session',
        ],
        links: [
          { label: 'Call 988', href: 'tel:988' },
          { label: 'Text 988', href: 'sms:988' },
        ],
      },
      routine: {
        action: 'Call our office if:',
        signs: [
          'Nausea, dizziness or feeling detached lasts into the next day',
          'It hurts to pass urine, you have to go often, or there is blood in it',
          'You notice that you want ketamine between sessions',
        ],
      },
    },
  },
  candidacy: {
    heading: 'Who it may suit, and what to talk about first',
    intro:
      'KAP is most often considered for people whose depression has not improved with standard medicines and therapies. This is called treatment-resistant depression. Use this list to prepare your first talk.',
    groups: [
      {
        intent: 'reasons-to-ask',
        items: [
          { label: 'I have tried treatments for depression and they did not help enough' },
          {
            label: 'I have treatment-resistant depression',
            note: 'Depression that standard medicines and therapies have not helped enough.',
          },
          {
            label: 'I live with severe anxiety',
            note: 'Only small studies have been done, and the effect was temporary.',
          },
          {
            label: 'I live with post-traumatic stress disorder (PTSD)',
            note: 'Studies disagree. A small one (30 people) found a benefit, a larger one (158 veterans) did not.',
          },
        ],
      },
      {
        intent: 'talk-first',
        items: [
          {
            label: 'I take medicines, herbs or supplements',
            note: 'Some do not mix with ketamine. Do not stop any on your own.',
          },
          { label: 'I have high blood pressure or a heart condition' },
          { label: 'I have or had trouble with alcohol or drugs' },
          {
            label: 'I have thoughts of suicide',
            note: 'You do not have to wait. Call or text 988 now, day or night.',
          },
          { label: 'I have had bladder, liver or thyroid problems' },
          { label: 'I have nobody who can take me home after a session' },
        ],
      },
      {
        intent: 'usually-not-suitable',
        items: [
          { label: 'I am pregnant, may become pregnant, or am breastfeeding' },
          { label: 'My blood pressure or heart disease is not under control' },
          { label: 'I have a substance use disorder now' },
          { label: 'I have severe liver disease or bladder disease' },
          { label: 'I have thyroid disease that is not under control' },
          { label: 'I have had psychosis or mania' },
          { label: 'I have or had an aneurysm, tangled blood vessels or a bleed in the brain' },
          { label: 'I have raised pressure in the head or in the eye' },
          { label: 'I am allergic to ketamine or esketamine' },
        ],
      },
    ],
  },
  costNotice:
    'If you have no insurance or do not use it, you have the right to a Good Faith Estimate. It tells you in writing, before your visit, what care is expected to cost.',
  sources: [
    {
      id: 'anderson-2022',
      kind: 'narrative-review',
      authors: 'Anderson DJ et al.',
      title: 'Ketamine-induced cystitis',
      publication: 'Health Psychology Research',
      year: 2022,
      doi: '10.52965/001c.38247',
    },
    {
      id: 'canuso-2021',
      kind: 'randomized-trial',
      authors: 'Canuso CM et al.',
      title:
        'Esketamine nasal spray for the rapid reduction of depressive symptoms in major depressive disorder with acute suicidal ideation or behavior',
      publication: 'Journal of Clinical Psychopharmacology',
      year: 2021,
      doi: '10.1097/JCP.0000000000001465',
    },
    {
      id: 'dean-2021',
      kind: 'systematic-review',
      authors: 'Dean RL et al.',
      title:
        'Ketamine and other glutamate receptor modulators for depression in adults with unipolar major depressive disorder',
      publication: 'Cochrane Database of Systematic Reviews',
      year: 2021,
      doi: '10.1002/14651858.CD011612.pub3',
    },
    {
      id: 'esketamine-label',
      kind: 'prescribing-information',
      authors: 'Spravato prescribing information',
      title: 'Spravato (esketamine) nasal spray: prescribing information',
      publication: 'US Food and Drug Administration',
      year: 2025,
      url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=211243',
    },
    {
      id: 'fda-2023',
      kind: 'regulator-notice',
      authors: 'US Food and Drug Administration',
      title:
        'Potential risks associated with compounded ketamine products, including oral formulations, for psychiatric disorders',
      publication: 'US Food and Drug Administration',
      year: 2023,
      url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
    },
    {
      id: 'jelovac-2025',
      kind: 'randomized-trial',
      authors: 'Jelovac A et al.',
      title: 'Serial ketamine infusions as adjunctive therapy to inpatient care for depression',
      publication: 'JAMA Psychiatry',
      year: 2025,
      doi: '10.1001/jamapsychiatry.2025.3019',
    },
    {
      id: 'kew-2023',
      kind: 'systematic-review',
      authors: 'Kew BM et al.',
      title: 'Ketamine and psychotherapy for the treatment of psychiatric disorders',
      publication: 'BJPsych Open',
      year: 2023,
      doi: '10.1192/bjo.2023.53',
    },
    {
      id: 'li-2010',
      kind: 'animal-study',
      authors: 'Li N et al.',
      title:
        'mTOR-dependent synapse formation underlies the rapid antidepressant effects of NMDA antagonists',
      publication: 'Science',
      year: 2010,
      doi: '10.1126/science.1190287',
    },
    {
      id: 'lii-2023',
      kind: 'randomized-trial',
      authors: 'Lii TR et al.',
      title:
        'Randomized trial of ketamine masked by surgical anesthesia in patients with depression',
      publication: 'Nature Mental Health',
      year: 2023,
      doi: '10.1038/s44220-023-00140-x',
    },
    {
      id: 'murrough-2013b',
      kind: 'open-label-trial',
      authors: 'Murrough JW et al.',
      title: 'Rapid and longer-term antidepressant effects of repeated ketamine infusions',
      publication: 'Biological Psychiatry',
      year: 2013,
      doi: '10.1016/j.biopsych.2012.06.022',
    },
    {
      id: 'noppers-2011',
      kind: 'observational-study',
      authors: 'Noppers IM et al.',
      title: 'Drug-induced liver injury following a repeated course of ketamine treatment',
      publication: 'Pain',
      year: 2011,
      doi: '10.1016/j.pain.2011.03.026',
    },
    {
      id: 'rosenblat-2019',
      kind: 'systematic-review',
      authors: 'Rosenblat JD et al.',
      title: 'Oral ketamine for depression: a systematic review',
      publication: 'Journal of Clinical Psychiatry',
      year: 2019,
      doi: '10.4088/JCP.18r12475',
    },
    {
      id: 'short-2018',
      kind: 'systematic-review',
      authors: 'Short B et al.',
      title: 'Side-effects associated with ketamine use in depression: a systematic review',
      publication: 'The Lancet Psychiatry',
      year: 2018,
      doi: '10.1016/S2215-0366(17)30272-9',
    },
    {
      id: 'zanos-2018',
      kind: 'narrative-review',
      authors: 'Zanos P, Gould TD',
      title: 'Mechanisms of ketamine action as an antidepressant',
      publication: 'Molecular Psychiatry',
      year: 2018,
      doi: '10.1038/mp.2017.255',
    },
  ],
});
