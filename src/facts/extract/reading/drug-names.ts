/** Names of drugs, generic and brand, and of their classes, as patterns of a lexicon in normalized wording. */

export const OPIOID_NAMES = [
  'opioids?\\b', 'opiates?\\b', 'narcotics?\\b', 'morphine\\b(?! (?:mg |milligram )?equiv)', 'hydrocodone', 'norco\\b', 'vicodin', 'lortab', 'lorcet', 'xodol', 'maxidone', 'zydone', 'anexsia', 'vicoprofen', 'reprexain', 'zohydro', 'hysingla', 'vantrela',
  'oxycodone', 'oxycontin', 'oxyir\\b', 'roxicodone', 'roxicet', 'percocet', 'percodan', 'endocet', 'endodan', 'tylox', 'primlev', 'xartemis', 'xtampza', 'oxaydo', 'oxecta', 'targiniq',
  'tramadol', 'ultram\\b', 'ultracet', 'ryzolt', 'conzip', 'rybix', 'tapentadol', 'nucynta', 'codeine', 'tylenol ?#? ?(?:no\\.? ?|number )?[34]\\b(?! (?:times|tab))', 'fioricet with codeine', 'fiorinal',
  'ms ?contin', 'msir\\b', 'kadian', 'avinza', 'embeda', 'arymo', 'morphabond', 'oramorph', 'hydromorphone', 'dilaudid', 'exalgo', 'oxymorphone', 'opana', 'methadone', 'dolophine', 'methadose', 'levorphanol', 'meperidine', 'demerol', 'pentazocine', 'talwin', 'butorphanol', 'stadol', 'nalbuphine', 'propoxyphene', 'darvocet', 'darvon',
  'fentanyl', 'duragesic', 'actiq\\b', 'fentora', 'subsys', 'abstral', 'lazanda', 'buprenorphine', 'butrans', 'belbuca', 'suboxone', 'subutex', 'zubsolv', 'bunavail',
] as const; // biome-ignore format: a list

export const NSAID_NAMES = [
  'nsaids?\\b', 'anti-? ?inflammator(?:y|ies)(?! (?:diet|effect))', 'non-? ?steroidal[a-z -]*', 'cox-? ?2\\b(?: inhibitors?)?', 'coxibs?\\b',
  'naproxen', 'naprosyn', 'anaprox', 'naprelan', 'aleve\\b', 'ibuprofen', 'motrin', 'advil', 'diclofenac', 'voltaren', 'cataflam', 'zipsor', 'zorvolex', 'cambia\\b', 'arthrotec', 'meloxicam', 'mobic\\b', 'vivlodex', 'etodolac', 'lodine', 'nabumetone', 'relafen',
  'celecoxib', 'celebrex', 'ketorolac', 'toradol', 'sprix\\b', 'indomethacin', 'indocin', 'tivorbex', 'piroxicam', 'feldene', 'sulindac', 'clinoril', 'oxaprozin', 'daypro', 'ketoprofen', 'orudis', 'oruvail', 'fenoprofen', 'nalfon', 'flurbiprofen', 'ansaid', 'tolmetin', 'tolectin', 'meclofenamate', 'mefenamic', 'ponstel', 'diflunisal', 'dolobid', 'salsalate', 'disalcid', 'choline magnesium', 'trilisate', 'duexis', 'vimovo', 'rofecoxib', 'vioxx', 'valdecoxib', 'bextra',
] as const; // biome-ignore format: a list

export const RELAXANT_NAMES = [
  'muscle[- ]relax[a-z]+', 'relaxants?\\b', 'antispasmod[a-z]+', 'antispastic[a-z]*', 'cyclobenzaprine', 'flexeril', 'fexmid', 'amrix\\b', 'tizanidine', 'zanaflex', 'carisoprodol', 'soma\\b', 'vanadom', 'methocarbamol', 'robaxin', 'baclofen', 'lioresal', 'gablofen', 'skelaxin', 'metaxalone', 'metaxall', 'orphenadrine', 'norflex', 'norgesic', 'chlorzoxazone', 'parafon', 'lorzone', 'dantrolene', 'dantrium',
] as const; // biome-ignore format: a list

export const STOMACH_DRUG_NAMES = [
  'proton[- ]pump', 'ppis?\\b', 'gastroprotect[a-z]+', 'omeprazole', 'prilosec', 'zegerid', 'pantoprazole', 'protonix', 'esomeprazole', 'nexium', 'lansoprazole', 'prevacid', 'dexlansoprazole', 'dexilant', 'kapidex', 'rabeprazole', 'aciphex',
] as const; // biome-ignore format: a list

export const ANTIDEPRESSANT_NAMES = [
  'antidepress[a-z]+', 'tricyclics?\\b', 'tcas?\\b', 'ssris?\\b', 'snris?\\b', 'duloxetine', 'cymbalta', 'irenka', 'amitriptyline', 'elavil', 'nortriptyline', 'pamelor', 'desipramine', 'norpramin', 'imipramine', 'tofranil', 'doxepin\\b', 'sinequan', 'silenor', 'protriptyline', 'clomipramine', 'trazodone', 'desyrel', 'oleptro', 'venlafaxine', 'effexor', 'desvenlafaxine', 'pristiq', 'milnacipran', 'savella', 'levomilnacipran', 'fetzima',
  'sertraline', 'zoloft', 'fluoxetine', 'prozac', 'paroxetine', 'paxil', 'citalopram', 'celexa', 'escitalopram', 'lexapro', 'fluvoxamine', 'luvox', 'bupropion', 'wellbutrin', 'aplenzin', 'mirtazapine', 'remeron', 'vilazodone', 'viibryd', 'vortioxetine', 'brintellix', 'trintellix', 'nefazodone',
] as const; // biome-ignore format: a list

export const ANTICONVULSANT_NAMES = [
  'anti-? ?convuls[a-z]+', 'anti-? ?epilep[a-z]+', 'anti-? ?seizure', 'aeds?\\b', 'gabapentinoids?', 'gabapentin', 'neurontin', 'gralise', 'horizant', 'pregabalin', 'lyrica', 'topiramate', 'topamax', 'trokendi', 'qudexy', 'carbamazepine', 'tegretol', 'carbatrol', 'oxcarbazepine', 'trileptal', 'lamotrigine', 'lamictal', 'valpro[a-z]+', 'depakote', 'divalproex', 'levetiracetam', 'keppra', 'zonisamide', 'zonegran', 'phenytoin', 'dilantin', 'tiagabine', 'gabitril', 'lacosamide', 'vimpat',
] as const; // biome-ignore format: a list

/** Drugs of no class above: where one is named, another drug is spoken of than the disputed one. */
export const OTHER_DRUG_NAMES = [
  'acetaminophen', 'paracetamol', 'tylenol\\b(?! ?(?:#|with|no\\b|number|[34]))',
  'benzodiazepines?', 'diazepam', 'valium', 'alprazolam', 'xanax', 'lorazepam', 'ativan', 'clonazepam', 'klonopin', 'temazepam', 'restoril', 'zolpidem', 'ambien', 'eszopiclone', 'lunesta', 'zaleplon', 'sonata\\b', 'suvorexant', 'belsomra', 'ramelteon', 'rozerem', 'hypnotics?\\b', 'sleeping (?:pills?|aids?)', 'melatonin',
  'triptans?\\b', 'sumatriptan', 'imitrex', 'rizatriptan', 'maxalt', 'fioricet', 'butalbital', 'modafinil', 'provigil', 'armodafinil', 'nuvigil', 'buspirone', 'buspar', 'quetiapine', 'seroquel', 'aripiprazole', 'abilify', 'risperidone', 'olanzapine', 'lithium\\b', 'sildenafil', 'viagra', 'tadalafil', 'cialis', 'testosterone', 'prednisone', 'medrol', 'methylprednisolone', 'ondansetron', 'zofran', 'promethazine', 'ranitidine', 'zantac', 'famotidine', 'pepcid', 'glucosamine', 'terocin', 'dexamethasone', 'medical marijuana', 'clonidine', 'hydroxyzine', 'vistaril', 'atarax',
] as const; // biome-ignore format: a list
