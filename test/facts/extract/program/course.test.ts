import { headingSays, saysOf } from '../../../support/read-fact.js';

headingSays('program-weeks-requested', 'functional-restoration-program', [
  ['Functional restoration program, initial two weeks', 2],
  ['Functional restoration program x 6 weeks', 6],
  ['Work hardening 3 x week x 4 weeks', 4],
  ['FRP 5 times a week for 2 weeks (10 sessions)', 2],
  ['10 sessions of a functional restoration program over two weeks', 2],
  ['Functional restoration program (160 hours)', null],
  ['Functional restoration program 5x2 weeks', 2],
]);

headingSays('program-sessions-total', 'functional-restoration-program', [
  ['Functional restoration program, ten full-day sessions over two weeks', null],
]);

saysOf('program-sessions-total', 'functional-restoration-program', [
  ['The program would last 24 full-day sessions in all.', 24],
  ['With these, the total would be 30 full-day sessions.', 30],
  ['160 hours amount to 20 full-day sessions in total.', 20],
  ['Total treatment duration should generally not exceed 20 full-day sessions.', null],
  ['Ten more sessions would bring the total to thirty.', 30],
  ['That would make 25 full-day sessions.', 25],
]);

saysOf('program-weeks-completed', 'functional-restoration-program', [
  ['She has completed two weeks of the program.', 2],
  ['After 4 weeks in the program he can sit for an hour.', 4],
  ['Three weeks of the functional restoration program have been completed.', 3],
  ['He attended the first 2 weeks of the program.', 2],
  ['He has finished a month of the program.', 4.3],
  ['She completed 6 weeks of physical therapy.', null],
  ['The program is to last 2 weeks.', null],
  ['Four weeks of the program are behind him.', 4],
  ['The pt has done 3 wks of the FRP.', 3],
  ['To date two weeks of the program.', 2],
]);

saysOf('program-weeks-total', 'work-hardening', [
  ['With these the program would last six weeks in all.', 6],
  ['The total would be 4 weeks.', 4],
  ['The proposed program spans four weeks.', null],
  ['Programs should be completed in 4 weeks consecutively or less.', null],
  ['Six weeks in all.', 6],
  ['Two more weeks would bring the total to five weeks.', 5],
]);

saysOf('program-gains-documented', 'functional-restoration-program', [
  ['Subjective and objective gains from the first two weeks are documented.', true],
  ['In the program her sitting tolerance rose from 10 to 40 minutes and her BDI fell.', true],
  ['He has made significant progress in the program.', true],
  ['The progress report shows demonstrated efficacy.', true],
  ['After two weeks of the program he lifts 30 pounds instead of 10.', true],
  ['There were no gains after two weeks.', false],
  ['She made no progress in the program.', false],
  ['The patient has not improved in the program.', false],
  ['There is no documentation of gains from the first two weeks.', 'not-documented'],
  ['The records do not document subjective and objective gains.', 'not-documented'],
  ['Progress in the program is not reported.', 'not-documented'],
  ['Treatment beyond 2 weeks calls for evidence of demonstrated efficacy as documented by gains.', null],
  ['Gains: walking 10 to 45 minutes, opioids cut by half.', true],
  ['Walking tolerance went from 15 to 40 minutes at week two.', true],
  ['The two-week summary shows measured gains.', true],
  ['Sitting doubled by week two.', true],
  ['Compliance was full and lifting rose to 40 pounds.', true],
  ['Walking 15 minutes on entry and 15 minutes at week four.', false],
  ['No objective gain at all.', false],
  ['Nothing has changed after four weeks in the program.', false],
  ['No report of gains.', 'not-documented'],
  ['The summary gives no measures of progress.', 'not-documented'],
]);

saysOf('program-hours-tolerated', 'work-hardening', [
  ['She can take part for at least four hours a day.', 4],
  ['He tolerates 6 hours per day of activity.', 6],
  ['The worker can not manage more than 2 hours a day.', 2],
  ['The worker must be able to participate for at least 4 hours a day for three to five days a week.', null],
  ['Tolerates 4 hrs of activity a day.', 4],
  ['Activity tolerance is six hours daily.', 6],
  ['She lasts two hours a day at most.', 2],
]);

saysOf('repeat-program', 'work-hardening', [
  ['The worker has already attended a work conditioning program.', true],
  ['She completed a similar program in 2011.', true],
  ['This would be a repeat of the program.', true],
  ['He previously underwent a functional restoration program.', true],
  ['He has never attended such a program.', false],
  ['She has not previously attended work hardening.', false],
  ['This is the first program of its kind.', false],
  ['No earlier program was attended.', false],
  ['It is not documented whether a similar program was done before.', 'not-documented'],
  ['Neither re-enrollment nor repetition of the same or a similar program is warranted.', null],
  ['He has not been in such a program.', false],
  ['No such program before.', false],
  ['Second program of this kind.', true],
  ['She went through work conditioning last year.', true],
  ['He graduated from a functional restoration program in 2012.', true],
]);
