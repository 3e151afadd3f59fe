## Model clarity

learn-mc-means = Model clarity means that people share one short explanation of what this community school is and why each part is there. Families, teachers and partners say it in their own words, and the explanations match. It also means knowing who carries what.
learn-mc-good = On a Tuesday morning a new volunteer asks at the front desk what makes this a community school. The answer fits what the clinic and the third-grade teacher would say. When someone offers a new program, the team opens the logic model and asks which result it would serve. Every activity has a name beside it.
learn-mc-step-1 = Ask three people in different roles, a minute each, what a community school is, and write down their words.
learn-mc-step-2 = Write two sentences that explain your community school, and read them aloud to the principal and to one family.
learn-mc-step-3 = Pick one activity in the logic model, and write down who carries it and which result it leads to.
learn-mc-app = The logic model shows each activity with its owner, the results it leads to and the reason behind each arrow. In the self-assessment, people in different roles answer on their own first, so you can see where their answers differ.

## Community voice and collaborative leadership

learn-cv-means = Community voice means that people who live with a decision help to make it. Families, students, staff and partners shape plans while there is still something to change, and they lead parts of the work together.
learn-cv-good = At the Tuesday evening meeting a grandmother leads the talk, an interpreter is ready and there is supper for the children. The group chooses between two uses of the after-school money, and its choice stands. The next week a note by the front door says what families asked for, what was done and what has to wait.
learn-cv-step-1 = Ask two families at pickup which day, hour and language would make a meeting easy for them.
learn-cv-step-2 = Choose one decision that is coming up, and ask the principal to make it together with families and staff.
learn-cv-step-3 = Post a short note that says what families told you lately and what happened because of it.
learn-cv-app = For the self-assessment you can print paper forms in English and Spanish or hand the laptop round, and a group under five is never shown alone. In the logic model a family leader or a partner can stand as the owner of an activity, so shared work can be seen.

## Relational and strategic skills for coordinators

learn-cs-means = A coordinator gets things done mostly through trust, because few of the people involved report to the coordinator. This priority is about building those ties and pairing them with steady planning: dates, budgets and numbers that one can explain.
learn-cs-good = On Tuesday the coordinator and the principal sit down for twenty minutes with a short list, and the meeting holds even in a busy week. A partner calls early about a staffing worry. Each promise leaves the room with a name and a date. Asked about the after-school grant, the coordinator knows what is left to spend.
learn-cs-step-1 = Set a standing twenty-minute check-in with the principal, and bring three points in writing to the first one.
learn-cs-step-2 = Call one partner you have not spoken with this season, and ask only how things are going.
learn-cs-step-3 = Turn each promise from your next meeting into a to-do with one owner and one date.
learn-cs-app = To-dos carry an owner and a date, and the Work plan gathers what is coming in one place. Home shows what is left to spend in each budget source, so you can walk into a meeting with the figures in hand.

## Asset-based thinking

learn-ab-means = Asset-based thinking means beginning with what people and places here already bring: skills, languages, groups, rooms, stories. Needs are still named, as conditions that can change. Families and students count as contributors, and the way we speak of them shows it.
learn-ab-good = On a Tuesday afternoon a father who repairs bicycles teaches a group in the gym, and the library branch lends the tools. At the planning table the first question is who nearby already does this well. The newsletter says that students speak four languages before it says what help is offered.
learn-ab-step-1 = Ask five people at arrival or pickup what they know how to do and would enjoy sharing.
learn-ab-step-2 = List ten strengths within a short walk of the school, from the library to the choir that rehearses on Thursdays.
learn-ab-step-3 = Reread one page you sent out lately, and change one phrase so that it names a condition and not a person.
learn-ab-app = In the logic model a strength such as family leaders who speak four languages can stand as a resource, with arrows to what it makes possible. Family groups and neighbors can be kept among people and organizations, beside the agencies.

## Sustainability

learn-su-means = Sustainability means that the work goes on when a grant ends or a person moves to another job. It rests on more than one source of money, on agreements in writing, and on people who know what the work does and want it to last.
learn-su-good = On a Tuesday in spring the coordinator can say which of the three funding sources ends first and who is working on what follows. The agreement with the clinic is signed for next year before summer. A board member has the one-page summary in her folder. If the coordinator is away, someone else knows where things are.
learn-su-step-1 = List the end date of each funding source and agreement, and mark the one that comes first.
learn-su-step-2 = Call the partner whose agreement ends soonest, and ask what they would like to keep or change.
learn-su-step-3 = Tell one board member or principal, in two minutes, one result and what it costs.
learn-su-app = Home shows what is left to spend in each budget source, and it lists the agreements that end, with end dates that come in from files or the command line. The one-page summary gives each funder the results and the money on a single sheet.

## Reimagining systems for equity

learn-eq-means = Reimagining systems for equity means looking at rules, schedules, forms and budgets, and asking for whom they work well. When some students or families get less from them, the team changes the arrangement and does not wait for people to fit it. Those most affected help to redesign it.
learn-eq-good = On a Tuesday the team looks at who comes to the after-school program and sees that few students who ride the late bus take part. Two families explain why, and the schedule moves by twenty minutes. The enrollment form now comes in the languages families speak. Someone has a date to check whether more students come.
learn-eq-step-1 = Walk through one form or routine beside a family that uses it, and note where it gets hard.
learn-eq-step-2 = Compare, by hand and by groups only, who takes part in one program with who is enrolled at the school.
learn-eq-step-3 = Propose one small change to a rule or a schedule to the principal, with the reason and a date to look again.
learn-eq-app = In the logic model each result can say for whom it should change, and each arrow can give its reason. In the self-assessment families can answer on paper in English or Spanish, groups under five are never shown alone, and what your records say stands beside each agreed level.

## Data systems and data culture

learn-dc-means = A data culture means that people look at numbers to learn together, and nobody is afraid of what they show. A data system is the plain side of it: a few clear measures, kept in one place, on time, with care for privacy.
learn-dc-good = On a Tuesday six people, two of them parents, look at one attendance chart for fifteen minutes. Someone says what surprised them, and they agree on one thing to try. Each measure says where it comes from and who keeps it. The number in the newsletter is the same as the one in the report to the funder.
learn-dc-step-1 = Choose the one measure that matters most this term, and write down exactly what it counts.
learn-dc-step-2 = Add the next data point to that measure, with its date and where it came from.
learn-dc-step-3 = Show one chart to a teacher and a family, and ask what they see in it.
learn-dc-app = Each measure keeps its data points in one place, tied to the result it speaks for in the logic model. The one-page summary takes its figures from there, and in the self-assessment what your records say stands beside each agreed level.
