import { saysOf } from '../../support/read-fact.js';

saysOf('psychological-symptoms', 'psychotherapy', [
  ['She is depressed and anxious.', true],
  ['BDI-II 28, BAI 22.', true],
  ['He has nightmares and avoids driving.', true],
  ['Fear of movement and poor sleep are described.', true],
  ['The patient reports irritability, crying spells and hopelessness.', true],
  ['The PHQ-9 score is 19.', true],
  ['He suffers from panic attacks.', true],
  ['The worker has emotional distress over his chronic pain.', true],
  ['She has post-traumatic stress disorder.', true],
  ['There are no psychological symptoms.', false],
  ['He denies depression and anxiety.', false],
  ['The mental status was normal, without depression or anxiety.', false],
  ['There is no documentation of psychological symptoms.', 'not-documented'],
  ['The records do not describe depression, anxiety or other psychological complaints.', 'not-documented'],
  ['No psychological symptoms are documented.', 'not-documented'],
  ['The guideline recommends screening for fear avoidance beliefs.', null],
]);

saysOf('psychological-diagnosis', 'psychotherapy', [
  ['The diagnosis is major depressive disorder, single episode, moderate.', 'depression'],
  ['Depression was diagnosed by the psychologist.', 'depression'],
  ['She was diagnosed with PTSD.', 'ptsd'],
  ['The diagnoses are posttraumatic stress disorder and insomnia.', 'ptsd'],
  ['He has generalized anxiety disorder.', 'anxiety'],
  ['Panic disorder was diagnosed.', 'anxiety'],
  ['The diagnosis is pain disorder associated with psychological factors.', 'pain-coping'],
  ['She has an adjustment disorder with mixed anxiety and depressed mood.', 'other'],
  ['PTSD was ruled out.', null],
]);

saysOf('severe-psychological-case', 'psychotherapy', [
  ['He suffers from severe major depression.', true],
  ['The diagnosis is major depressive disorder, recurrent, severe.', true],
  ['Her PTSD is severe.', true],
  ['The patient is suicidal and severely depressed.', true],
  ['The depression is not severe.', false],
  ['The diagnosis is major depressive disorder, single episode, moderate.', false],
  ['This is not a severe case of depression or PTSD.', false],
  ['There is no documentation of a severe case of major depression.', 'not-documented'],
  ['Up to 50 sessions are allowed in cases of severe major depression or PTSD.', null],
]);

saysOf('part-of-cbt', 'biofeedback', [
  ['Biofeedback is to be given within cognitive behavioral therapy.', true],
  ['It is an option in the CBT program that has been authorized.', true],
  ['The sessions accompany cognitive behavioral therapy.', true],
  ['The worker is currently in cognitive behavioral treatment.', true],
  ['Biofeedback is requested along with psychotherapy.', true],
  ['Biofeedback is requested as a stand-alone treatment.', false],
  ['It is not part of a cognitive behavioral program.', false],
  ['The patient is not receiving cognitive behavioral therapy.', false],
  ['No cognitive behavioral therapy is planned.', false],
  ['There is no documentation that it is part of a cognitive behavioral program.', 'not-documented'],
  ['The records do not mention concurrent cognitive behavioral therapy.', 'not-documented'],
  ['Biofeedback is not recommended as a stand-alone treatment.', null],
]);
