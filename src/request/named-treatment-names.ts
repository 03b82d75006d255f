/**
 * Treatments that share a wide word of the vocabulary (`other`, `durable-medical-equipment`) and have a rule of their own: names as
 * headings give them, lower case; plurals, hyphens and the space between words do not matter, the longest name goes first.
 */
export const NAMED_TREATMENTS: Readonly<Record<string, readonly string[]>> = {
  // Drugs, by substance and brand.
  benzodiazepine: list(
    'benzodiazepine, lorazepam, ativan, alprazolam, xanax, diazepam, valium, clonazepam, klonopin, temazepam, restoril, triazolam, halcion, estazolam, chlordiazepoxide, librium',
  ),
  hypnotic: list(
    'zolpidem, ambien, ambien cr, intermezzo, edluar, eszopiclone, lunesta, zaleplon, sonata, suvorexant, belsomra, ramelteon, rozerem, hypnotic, sleep aid, sleeping aid, sleeping pill, sleep medication',
  ),
  antiemetic: list(
    'antiemetic, ondansetron, zofran, promethazine, phenergan, metoclopramide, reglan, compazine, prochlorperazine, granisetron',
  ),
  laxative: list(
    'laxative, stool softener, docusate, docuprene, colace, dss, senna, senokot, sennoside, miralax, polyethylene glycol, lactulose, dulcolax, bisacodyl, amitiza, lubiprostone, linzess, linaclotide, movantik, naloxegol, relistor, methylnaltrexone',
  ),
  'medical-food': list(
    'medical food, theramine, sentra, sentra pm, sentra am, gabadone, trepadone, hypertensa, limbrel, deplin, percura, apptrim, somnicin, dietary supplement',
  ),
  vitamin: list(
    'vitamin, vitamin d, vitamin d3, vitamin b12, vitamin b 12, b12, b 12, b12 injection, cyanocobalamin, ergocalciferol, cholecalciferol, folic acid, metanx',
  ),
  glucosamine: list('glucosamine, chondroitin, genicin, synovacin'),
  'stomach-protection': list(
    'ranitidine, zantac, famotidine, pepcid, cimetidine, tagamet, nizatidine, sucralfate, carafate, misoprostol, cytotec, gaviscon, antacid, h2 blocker',
  ),
  acetaminophen: list('acetaminophen, tylenol, apap, paracetamol'),
  'barbiturate-analgesic': list('butalbital, fioricet, fiorinal, esgic, phrenilin'),
  triptan: list(
    'triptan, sumatriptan, imitrex, treximet, rizatriptan, maxalt, zolmitriptan, zomig, eletriptan, relpax, naratriptan, frovatriptan',
  ),
  testosterone: list('testosterone, androgel, testim, axiron, fortesta, androderm'),
  cannabinoid: list(
    'cannabinoid, cannabis, marijuana, medical marijuana, marinol, dronabinol, nabilone, cannabidiol, cbd',
  ),
  'oral-steroid': list(
    'prednisone, prednisolone, methylprednisolone, medrol, medrol dosepak, medrol dose pack, dexamethasone, decadron, oral steroid, oral corticosteroid',
  ),
  antipsychotic: list(
    'antipsychotic, quetiapine, seroquel, aripiprazole, abilify, risperidone, risperdal, olanzapine, zyprexa, ziprasidone, geodon, lurasidone, latuda, haloperidol, brexpiprazole, rexulti',
  ),
  'wakefulness-drug': list('armodafinil, nuvigil, modafinil, provigil'),
  anxiolytic: list('anxiolytic, buspirone, buspar, hydroxyzine, vistaril, atarax'),
  'opioid-antidote': list('naloxone, narcan, evzio'),
  ketamine: list(
    'ketamine infusion, ketamine injection, iv ketamine, intravenous ketamine, ketamine treatment, ketamine',
  ),

  // Injections and procedures.
  viscosupplementation: list(
    'viscosupplementation, visco supplementation, viscosupplement, hyaluronic acid, hyaluronic acid injection, hyaluronate, sodium hyaluronate, synvisc, synvisc one, orthovisc, supartz, euflexxa, monovisc, hyalgan, durolane, gelsyn, hymovis, gel one',
  ),
  'platelet-rich-plasma': list(
    'platelet rich plasma, prp, platelet rich plasma injection, prp injection, platelet injection, autologous blood injection',
  ),
  'stem-cell': list('stem cell, stem cell injection, stem cell therapy, bone marrow aspirate'),
  'botulinum-toxin': list(
    'botox, botulinum, botulinum toxin, botulinum injection, onabotulinumtoxina, myobloc, dysport, xeomin',
  ),
  'sacroiliac-injection': list(
    'sacroiliac joint injection, si joint injection, sij injection, sacroiliac injection, sacroiliac joint block, si joint block, sacroiliac block, sacroiliac joint steroid injection, si joint steroid injection',
  ),
  'sacroiliac-denervation': list(
    'sacroiliac joint rhizotomy, si joint rhizotomy, sij rhizotomy, sacroiliac rhizotomy, sacroiliac joint radiofrequency, si joint radiofrequency, sacroiliac radiofrequency, sacroiliac joint ablation, si joint ablation, sacroiliac joint neurotomy, si joint neurotomy, sacroiliac joint denervation, sacroiliac joint radiofrequency ablation, si joint radiofrequency ablation, sacroiliac joint rfa, si joint rfa',
  ),
  'sympathetic-block': list(
    'stellate ganglion block, stellate ganglion, sympathetic block, sympathetic nerve block, lumbar sympathetic block, lumbar sympathetic, cervical sympathetic, sympathetic ganglion block, ganglion block, ganglion impar block, ganglion impar, bier block',
  ),
  'occipital-block': list(
    'occipital nerve block, occipital block, greater occipital nerve, greater occipital, occipital nerve injection, occipital nerve',
  ),
  'genicular-procedure': list('genicular, genicular nerve, genicular nerve block, genicular block'),
  'intrathecal-pump': list(
    'intrathecal, intrathecal pump, intrathecal drug delivery, pain pump, drug delivery system, infusion pump',
  ),
  prolotherapy: list('prolotherapy, sclerotherapy'),
  'joint-steroid-injection': list(
    'cortisone, cortisone injection, corticosteroid injection, steroid injection, cortico steroid injection, kenalog, kenalog injection, depo medrol, depomedrol, celestone, subacromial injection, intra articular injection, intraarticular injection, joint injection, bursa injection, bursal injection, tendon sheath injection, carpal tunnel injection, trigger finger injection, knee injection, shoulder injection, hip injection, wrist injection, elbow injection, ankle injection, thumb injection, epicondyle injection, plantar fascia injection, glenohumeral injection, acromioclavicular injection, trochanteric bursa injection',
  ),

  // Studies.
  'x-ray': list(
    'x ray, xray, radiograph, radiography, plain film, radiographic study, flexion extension view, flexion and extension view, flexion extension film',
  ),
  'ct-myelogram': list('ct myelogram, myelogram, myelography, ct myelography'),
  discogram: list('discogram, discography, provocative discogram, provocative discography, diskogram'),
  ct: list('ct, ct scan, cat scan, computed tomography, computerized tomography'),
  'bone-scan': list('bone scan, bone scintigraphy, scintigraphy, nuclear bone scan, spect'),
  polysomnogram: list(
    'polysomnogram, polysomnography, sleep study, sleep studies, home sleep study, home sleep test, sleep test, sleep apnea test, sleep lab, sleep evaluation study',
  ),
  'genetic-test': list(
    'genetic test, genetic testing, genetic, pharmacogenetic, pharmacogenetic test, pharmacogenomic, cytochrome, cytochrome p450, cytokine, cytokine dna, dna, dna test, dna testing, narcotic risk test, proove',
  ),
  'autonomic-test': list(
    'autonomic nervous system, autonomic function test, autonomic test, autonomic testing, autonomic, sudoscan, ansar, sudomotor, qsart, cardio respiratory testing, cardiorespiratory testing, heart rate variability',
  ),
  'range-of-motion-test': list(
    'range of motion testing, range of motion test, range of motion measurement, rom testing, rom test, muscle testing, muscle test, muscle strength testing, computerized range of motion, computerized muscle testing, computerized strength testing',
  ),
  'sensory-threshold-test': list(
    'voltage actuated, vsnct, nerve conduction threshold, sensory nerve conduction threshold, quantitative sensory testing, current perception threshold, pf ncs',
  ),
  'laboratory-test': list(
    'laboratory test, laboratory testing, laboratory work, laboratory study, lab test, lab testing, lab work, lab study, lab panel, labs, lab, blood test, blood work, blood draw, cbc, cmp, comprehensive metabolic panel, metabolic panel, complete blood count, liver function test, liver panel, hepatic function panel, hepatic panel, renal function test, renal function panel, chem panel, chem 8, chem 12, chem 19, chemistry panel, creatinine, esr, crp, venipuncture',
  ),

  // What belongs to an operation.
  'assistant-surgeon': list(
    'assistant surgeon, surgical assistant, surgeon assistant, co surgeon, physician assistant, pa c assistant, first assistant, assistant at surgery',
  ),
  'preoperative-care': list(
    'preoperative, pre operative, pre op, preop, preoperative clearance, pre operative clearance, pre op clearance, preoperative medical clearance, pre operative medical clearance, pre op medical clearance, medical clearance, surgical clearance, cardiac clearance, clearance, preoperative testing, pre operative testing, pre op testing, preoperative labs, preoperative lab, pre op labs, pre operative laboratory, preoperative laboratory, pre op ekg, pre operative ekg, preoperative ekg, pre op chest x ray, pre operative chest x ray, preoperative chest x ray, ekg, ecg, electrocardiogram, echocardiogram, chest x ray, pulmonary function test, history and physical, preoperative history and physical, presurgical, pre surgical',
  ),
  'hospital-stay': list(
    'inpatient stay, inpatient hospital stay, inpatient admission, inpatient, hospital stay, hospital admission, hospitalization, length of stay, overnight stay, facility fee, anesthesia',
  ),

  // Services and therapies.
  transportation: list('transportation, transport, medical transportation, mileage, ride service, taxi'),
  interpreter: list(
    'interpreter, interpreting, interpretation, translator, translation, interpreter services',
  ),
  'weight-loss-program': list(
    'weight loss program, weight loss, weight reduction program, weight reduction, weight management, weight management program, lindora, jenny craig, weight watchers, nutritionist, dietician, dietitian',
  ),
  detoxification: list(
    'detoxification, detox, inpatient detoxification, inpatient detox, detoxification program, detox program, rapid detox, opioid weaning program',
  ),
  yoga: list('yoga'),
  'shock-wave': list(
    'shock wave, shockwave, shock wave therapy, shockwave therapy, extracorporeal shock wave, extracorporeal shockwave, extracorporeal shock wave therapy, extracorporeal shockwave therapy, extracorporeal, eswt',
  ),
  'laser-therapy': list(
    'laser therapy, low level laser, low level laser therapy, cold laser, laser treatment, class iv laser, lllt, infrared, infrared therapy, far infrared',
  ),
  'ultrasound-therapy': list(
    'ultrasound therapy, therapeutic ultrasound, ultrasound treatment, ultrasound unit, home ultrasound unit, sustained acoustic medicine',
  ),
  'mechanical-decompression': list(
    'vax d, vertebral axial decompression, drx 9000, spinal decompression therapy, non surgical spinal decompression, nonsurgical spinal decompression, decompression therapy, iddt',
  ),
  'kinesio-tape': list('kinesio tape, kinesio taping, kinesiotape, kinesiotaping, kt tape'),
  'cognitive-rehabilitation': list(
    'cognitive rehabilitation, cognitive remediation, brain injury program, brain injury rehabilitation, speech therapy, speech and language therapy, neurorehabilitation',
  ),
  'magnetic-stimulation': list(
    'transcranial magnetic stimulation, tms, rtms, repetitive transcranial magnetic stimulation',
  ),
  'percutaneous-neurostimulation': list(
    'percutaneous electrical nerve stimulation, percutaneous electrical nerve stimulator, percutaneous neurostimulation, percutaneous electrical neurostimulation, percutaneous neuromodulation, percutaneous neuromodulation therapy, percutaneous peripheral nerve stimulation, percutaneous nerve stimulation',
  ),
  'auricular-stimulation': list(
    'p stim, pstim, auricular stimulation, auricular electroacupuncture, auricular electrical stimulation, nss 2, neurostim system',
  ),

  // Equipment for which the kind of equipment is too wide a word.
  mattress: list(
    'mattress, orthopedic mattress, tempurpedic mattress, tempur pedic, tempurpedic, sleep number bed, adjustable bed',
  ),
  'continuous-passive-motion': list('continuous passive motion, cpm, cpm machine, cpm unit'),
  paraffin: list('paraffin, paraffin bath, paraffin wax, paraffin unit'),
  'comfort-item': list('hot tub, jacuzzi, spa, sauna, recliner, massage chair, massager'),
  'other-stimulator': list(
    'galvanic stimulator, galvanic stimulation, galvanic, microcurrent, microcurrent unit, micro current, high voltage stimulation, cranial electrotherapy, cranial electrotherapy stimulation, alpha stim',
  ),
  orthotics: list(
    'orthotic, custom orthotic, foot orthotic, functional foot orthosis, functional foot orthotic, custom molded orthotic, shoe insert, insole, heel cup, arch support, orthotic shoe, orthopedic shoe',
  ),
  'bone-stimulator': list(
    'bone stimulator, bone growth stimulator, external bone growth stimulator, osteogenesis stimulator, bone healing stimulator',
  ),
  'cervical-collar': list(
    'cervical collar, neck collar, soft collar, hard collar, philadelphia collar, collar',
  ),
};

/** Treatments of this list that are equipment; the others are `other`. */
export const NAMED_EQUIPMENT: ReadonlySet<string> = new Set([
  'mattress',
  'continuous-passive-motion',
  'paraffin',
  'comfort-item',
  'orthotics',
  'bone-stimulator',
  'other-stimulator',
  'cervical-collar',
]);

/** Words that say of which kind something is, and name nothing where a treatment stands beside them. */
export const ONLY_ADJECTIVES: ReadonlySet<string> = new Set(
  list(
    'preoperative, pre operative, pre op, preop, presurgical, pre surgical, clearance, inpatient, hospitalization, genetic, autonomic, lab, labs, dna, extracorporeal, interpretation, infrared, far infrared, ketamine, history and physical, physician assistant, occipital nerve, greater occipital, genicular, genicular nerve, anesthesia, cardio respiratory testing, detoxification program, narcotic risk test',
  ),
);

function list(names: string): readonly string[] {
  return names.split(', ');
}
