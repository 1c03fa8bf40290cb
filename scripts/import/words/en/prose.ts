import type { ProseWords } from '../prose.ts';

export default {
  seeks: `
    we are seeking | we are now seeking | we seek | is seeking | are seeking | is now seeking | seeks |
    we ask for | we ask you for | we now ask for | we are asking for | we are now asking for | asks for |
    is asking for | are asking for | we ask donors for | we request | requests | is requesting |
    are requesting | we are requesting | we are looking for | we are now looking for | is looking for |
    are looking for | we look for | looks for | we need | we now need | we still need | we would need |
    we are raising | we hope to raise | we want to raise | we have to raise | is raising | hopes to raise |
    we are appealing for | we appeal for | appeals for | is appealing for | we are short of | we lack |
    our request is for | our appeal is for | our ask is for | our request is | our ask is |
    the request is for | the appeal is for | the sum requested is | the amount requested is |
    the amount sought is | we therefore request | we therefore seek | we therefore ask for |
    a contribution of | a grant of | we propose a grant of | we apply for | applies for`,
  costs: `
    would cost | will cost | would take | will take | can be had for | can be made for | can be built for |
    can be done for | can be bought for | can be paid for with | could be had for | could be made for |
    could be built for | could be done for | would require | will require | calls for | would come to |
    is costed at | are costed at | is budgeted at | are budgeted at | is put at | is estimated at |
    are estimated at | is estimated to cost | are estimated to cost | would need | will need`,
  with: `
    for | with | a gift of | a grant of | a contribution of | an investment of | a further | another |
    an additional | the sum of | a sum of`,
  would: `
    we would | we could | we can | we will | we shall | one would | you would | you could | you can |
    would allow us to | will allow us to | would enable us to | will enable us to | would let us |
    will let us | would | will | could | can`,
  isNeeded: `
    is needed | are needed | is still needed | are still needed | is required | are required |
    is still required | are still required | is sought | are sought | is requested | are requested |
    is now needed | are now needed | is missing | are missing | is lacking | would be needed | will be needed |
    would be enough | is still missing | remains to be found | remain to be found`,
  to: 'to | in order to | so as to | so that | for',
  gave: {
    pledge: `
      pledged | has pledged | have pledged | promised | has promised | have promised | pledges`,
    commitment: `
      committed | has committed | have committed | has approved | have approved | approved |
      has agreed to give | has granted | granted`,
    received: `
      gave | has given | have given | has contributed | have contributed | contributed | has paid |
      have paid | has already contributed | have already contributed | donated | has donated | have donated |
      has already given | have already given | has provided | provided | have provided`,
  },
  towards: `
    towards this | toward this | towards that | toward that | of this sum | of this amount | of this |
    of that sum | of that | to this sum | for this | towards it | towards the total | towards these`,
  runs: `runs | would take | will take | ran | will run | is running | has been running | lasts | is carried out | is implemented | is being implemented | was implemented | was carried out | operates | is planned | is funded | covers the period | covers the years`,
  begins: `began | begins | begin | started | starts | start | will begin | will start | was launched | would begin | would start | opened`,
  ends: `will close | closes | closed | ends | ended | end | will end | is due to end | will run until | runs until | to run until | finishes | will finish | was completed | is to end | would end | will be completed`,
  budget: `total budget of | whole budget of | overall budget of | full budget of | a budget of | budget is | budget amounts to | budget comes to | total cost of | total budget is | overall cost of | total cost is | costs in all`,
  held: `will be held | is to be held | was held | were held | will take place | took place | takes place | is planned | is scheduled | was organised | was organized | will follow`,
  met: `met in | gathered in | came together in | convened in | will meet in | assembled in | came to`,
  and: 'and | while | whereas',
} satisfies ProseWords;
