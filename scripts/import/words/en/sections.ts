import type { SectionWords } from '../sections.ts';

export default {
  sections: {
    title: `
      subject |
      title | project title | programme title | program title | project name | name of project |
      name of the project | title of project | title of the project | programme name`,
    subtitle: 'subtitle | full title | official title | formal title',
    country: `
      country | countries | target country | target countries | project country | countries covered |
      country covered | geographic coverage | geographical coverage | geographical scope |
      geographic scope | geographic focus | beneficiary country | beneficiary countries |
      programme country | where we work`,
    officialName: 'official name | full name of the country | official name of the country',
    place: `
      place | location | venue | locations | where | project location | project area | region | regions |
      target area | target areas | target regions | target provinces | provinces`,
    partners: `
      run with | in agreement with | working with | we work with | works with | together with |
      consortium | consortium members | consortium partners | members of the consortium | member organisations |
      government counterparts | civil society partners | private sector partners | academic partners |
      research partners | state partners | public partners | international partners | regional partners |
      district partners | community partners | knowledge partners | our main partners | our key partners |
      in cooperation with | in collaboration with | in association with | who is involved |
      local partner | government partner | partners so far | our partner | partner institution |
      with the participation of | with whom | who we work with | technical partner | technical partners | project partner |
      co-applicant | co-applicants | strategic partners | institutional partners |
      partner organisation | partner organization | who is behind it | cooperation partners |
      associated partners | partners & donors | technical & financial partners | other partners |
      who takes part |
      partners | partner | project partners | key partners | main partners | national partners |
      local partners | our partners | partner organisations | partner organizations | partner institutions |
      partner agencies | national counterparts | counterparts | national counterpart | government partners |
      government counterpart | state counterpart | state counterparts | constituents | partners & constituents | stakeholders involved |
      in partnership with | with | social partners | collaborating partners | partnerships |
      organisations involved | organizations involved | cooperating partners | supporting partners |
      participating organisations | participating organizations`,
    donors: `
      main donor | main donors | lead donor | donors so far | funders so far | funding so far | our donors |
      our funders | with support from | with the support of | financially supported by | made possible by |
      co-funder | co-funders | cofunder | co-financing | co-financed by | co-financier |
      co-funded by | co-donor | donor agency | funding agency | financial support |
      financed through |
      donor | donors | funded by | financed by | funding | funding source | source of funding |
      sources of funding | funding sources | funding partner | funding partners | funder | funders |
      donor partners | donor partner | financial partner | financial partners | development partner |
      development partners | resource partner | resource partners | with funding from |
      with the financial support of | with financial support from | supported by | contributor |
      contributors | financing | sponsor | sponsors | paid for by | financing partner | financing partners`,
    implementers: `
      executing agency |
      executing agencies | executing organisation | executing organization | executing entity |
      implementing unit | led by | who implements |
      implementing partner | implementing partners | implementing agency | implementing agencies |
      implementing organisation | implementing organization | implementing organisations |
      implementing organizations | implementing entity | implementing entities | implemented by |
      implementer | implementers | implementor | executing partners | executing partner | carried out by |
      delivered by | run by | participating un organisations | participating un organizations |
      administrative unit | responsible office | lead implementer`,
    accountable: `
      lead implementing organisation | leading organisation | leading organization | lead agency | lead organisation | lead organization | lead partner | lead institution |
      applicant | proponent | lead applicant | lead | accountable partner |
      accountable | accountable organisation | accountable organization | lead ministry |
      responsible ministry | project owner | responsible agency | government lead | line ministry`,
    duration: `
      running from | runs from | term | programme term | years |
      duration | project duration | period | project period | timeframe | time frame | time-frame |
      timeline | dates | project dates | programme period | programme duration | implementation period |
      start & end dates | start & end date | start - end date | length | time line | when |
      period of implementation | running time | project timeline | lifespan | project timeframe |
      period covered | reporting period`,
    start: `
      runs from | running from | start | start date | starting date | project start | start of project | begin | began | commencement |
      date of commencement | begins | starts | starting | project start date | start of activities | start of implementation`,
    end: `
      until | runs until | running until | runs to | end | end date | ending date | project end | end of project | completion date | closing date |
      completion | ends | project end date | date of completion | expected completion | expected end date |
      planned end | end of activities | end of implementation`,
    budget: `
      volume | project volume | programme volume |
      budget by * | budget breakdown | summary budget | budget summary | detailed budget | cost breakdown | budget overview | indicative budget | breakdown of the budget | breakdown of costs |
      budget | total budget | project budget | overall budget | total project budget | programme budget |
      total cost | whole cost | whole budget | overall cost | full cost | total costs | project cost | cost | total funding | budget total | estimated budget | amount funded |
      total value | value | financial volume | grant amount | funding volume | project value |
      budget in total | total project cost | contribution amount | donor contribution | approved budget`,
    status: `
      status | project status | current status | stage | activity status | state of play`,
    code: `
      programme number | programme no | programme no. | programme id | programme reference |
      code | project code | project no | project no. | project number | project id | reference |
      reference number | ref | ref. | reference no | reference no. | project reference | tc code |
      project symbol | symbol | identifier | grant number | grant no | grant no. | project ref |
      project ref. | activity id | iati identifier`,
    programmeCode: `
      programme code | program code | cpo | cpo code | country programme outcome |
      country programme outcome code | outcome code`,
    level: 'level | result level | type of result | result type | level of result',
    outputCode: `
      output |
      output code | linked output | output indicator | related output | programme output | p&b output |
      output no | output no.`,
    biennium: 'biennium | reporting biennium | programme biennium | reporting biennia',
    updated:
      'last updated | last update | updated | updated on | last revised | date of last update | page last updated | last modified',
    date: `
      date | published | publication date | date of publication | published on | date published |
      issued | date issued | result date | date of result | date reported | reporting date |
      date achieved | date of achievement | achieved on | release date | date of issue | as of | posted on | posted | date submitted | submission date | date of submission |
      document date | date of this document`,
    adopted: `
      adopted | date adopted | adoption | adopted on | date of adoption | adoption date`,
    launched: `
      launched | date launched | launch | launched on | date of launch | launch date | official launch`,
    themes: `
      themes | theme | topics | topic | tags | keywords | key words | thematic area |
      thematic areas | sector | sectors | area of work | areas of work | focus area | focus areas |
      policy area | policy areas | branches | branch | social protection functions | fields of work |
      priority area | priority areas | areas | themes covered | topics covered`,
    goals: `
      sdgs | sdg | sdg targets | sdg target | sdg goals | sdg goal | goals & targets |
      sustainable development goals | sustainable development goal | sdgs & targets | linked sdgs |
      linked sdg targets | related sdgs | related sdg | related sdg targets | contribution to the sdgs |
      sdg contribution | global goals | relevant sdgs | sdg link | sdg linkages | 2030 agenda |
      sdgs addressed | sdg focus | targets of the 2030 agenda | sustainable development goals & targets`,
    contact: `
      your questions | who to speak to | whom to speak to | whom to ask | who to ask | people to talk to |
      your contact people | our contact persons |
      project lead | programme lead | team & contacts | our people |
      contact for questions | for questions | questions | your contact persons |
      get in touch with us | speak to us | ask us | prepared by | find out more |
      contact | contacts | contact us | contact details | contact person | contact persons |
      contact information | for more information | for further information | further information |
      more information | for more information contact | for more information, contact |
      for more information please contact | for more information, please contact |
      for further information contact | for further information, contact |
      for further information please contact | for further information, please contact | project contact |
      project contacts | focal point | focal points | media contact | media contacts | press contact |
      get in touch | who to contact | team | project team | our team | key contacts | main contact |
      contact point | contact points | your contacts | your contact | whom to contact | talk to us |
      enquiries | media enquiries | write to us | project manager | who to talk to | for details contact |
      for details, contact`,
    beneficiaries: `
      beneficiaries | target group | target groups | direct beneficiaries | final beneficiaries |
      target beneficiaries | people reached | who benefits | indirect beneficiaries | target population |
      ultimate beneficiaries | who it is for | who will benefit | reach`,
    website: `
      website | web | site | web site | visit our website | project website | website address | online |
      url | visit us | read more | on the web | homepage`,
    documents: `
      documents | publications | resources | related documents | key documents | further reading |
      downloads | annexes | attachments | links | useful links | related links | see also | key resources`,
    project: `
      project | related project | related projects | linked projects | linked project | programme |
      part of | parent programme | related brief | under the project | supporting projects | projects |
      associated projects`,
    frameworks: `
      frameworks | framework | policy framework | policy frameworks | strategic framework | alignment |
      strategic alignment | linked frameworks | national priorities | links to national priorities |
      contribution to frameworks | related frameworks | plans & frameworks | alignment with national plans |
      national plans | development frameworks`,
    phase: `
      phase | phases | component | components | step | request | ask | no | no. | # | item | stage |
      package | area of support | lot | what | work package | option | funding request`,
    amount: `
      amount | amount requested | amount needed | cost | funding needed | funds needed | funding required |
      budget | estimated cost | requested amount | required funding | funding gap | funding request | sum |
      what it costs | what it will cost | price | total | amount required | funds required | requested | needed | request |
      contribution requested | contribution sought | budget needed | resources needed`,
    purpose: `
      purpose | description | what it buys | what it pays for | what your money does | activities | what |
      what for | objective | scope | what we will do | content | details | use of funds | aim |
      what it funds | for what | what it does | work | activity | title`,
    deliverables: `
      deliverables | deliverable | outputs | products | what you get | what will be delivered |
      expected outputs | deliveries | what you will see | what you will get | results`,
    planned: `
      planned | target | planned value | target value | planned number | originally planned | plan`,
    actual: `
      actual | achieved | reached | actual value | value achieved | total | result | achieved value |
      progress`,
    baseline: 'baseline | baseline value | value before | starting value',
    unit: 'unit | unit of measure | unit of measurement',
    indicators: `
      indicator | indicators | linked indicators | linked indicator | related indicators | key indicators |
      result indicators | results indicators | key figures | performance indicators | impact indicators |
      impact figures | people reached by the result | measured by | indicator of change`,
    attendance: `
      participants | number of participants | attendance | attended by | participation | attendees |
      no. of participants`,
    summary: `
      summary | executive summary | in brief | abstract | overview | project summary | introduction |
      at a glance summary | in short | synopsis | brief description | project overview | short description |
      project description | description | the project | about the project | the project in brief |
      about this project | the programme | about the programme`,
    background: `
      background | context | background & context | context & background | situation | the situation |
      situation analysis | rationale | problem | the problem | challenge | the challenge | challenges |
      problem statement | background & rationale | background & justification | country context |
      national context | project background | why it matters | why | the issue | the need | needs |
      background information | setting | the context | context & challenges | where people stand |
      why this project | why now | development challenge | issue | country situation |
      situation in the country | the background | justification`,
    objective: `
      objective | objectives | aim | aims | goal | goals | purpose | project objective |
      project objectives | overall objective | overall objectives | specific objective |
      specific objectives | development objective | immediate objective | immediate objectives |
      project goal | main objective | main objectives | goal & objectives | what we aim for |
      project purpose | overall goal | our aim | our goal | vision | programme objective |
      programme objectives | aims & objectives`,
    approach: `
      approach | response | our response | strategy | project strategy | methodology | intervention |
      interventions | the approach | our approach | theory of change | solution | the solution |
      what we do | what we will do | the response | intervention logic | main activities | key activities |
      activities | project activities | planned activities | intervention strategy | how we work |
      project approach | strategic approach | areas of action`,
    implementation: `
      implementation | implementation arrangements | management | institutional arrangements |
      management arrangements | how it is run | project management | institutional framework | governance |
      who does what | implementation & management | how it works | delivery | project implementation`,
    outputs: `
      outputs | expected outputs | key outputs | main outputs | project outputs | deliverables |
      key deliverables | outputs & activities | planned outputs | expected deliverables | products |
      what will be delivered`,
    outcomes: `
      outcomes | expected outcomes | project outcomes | outcome | expected outcome | intended outcomes |
      key outcomes | intermediate outcomes | main outcomes | what will change | planned outcomes`,
    results: `
      results | key results | main results | expected results | achievements | main achievements |
      key achievements | results so far | results to date | progress | progress to date | impact |
      expected impact | what we achieved | results achieved | main findings | results & impact`,
    resultAchieved: `
      result achieved | achieved result | result | reported result | result type | type of result |
      result category | institutional change`,
    outcomeSummary: `
      outcome summary | summary of the outcome | summary of the result | result summary |
      summary of result | outcome in brief | result in brief | result title | title of the result |
      summary of outcome | short description of the result | outcome title`,
    outcomeAchieved: `
      outcome achieved | description of the outcome | description of the result | outcome description |
      result description | what was achieved | achieved outcome | what changed | what has changed |
      the outcome | outcome in detail | details of the result`,
    contribution: `
      contribution | our contribution | * contribution | * contribution to the outcome |
      * contribution to the result | * contribution to this result | contribution of * |
      contribution of * to the outcome | contribution to the outcome | contribution to the result |
      role of * | support provided | how we contributed | contribution by * | our role |
      support provided by * | * support to the outcome`,
    gender: `
      gender | gender equality | gender equality & non-discrimination | gender & non-discrimination |
      gender dimension | gender dimensions | gender equality & inclusion | gender & inclusion |
      gender aspects | gender mainstreaming | equality & non-discrimination | women & men |
      gender equality & disability inclusion | gender & equality | gender perspective |
      gender considerations | non-discrimination | inclusion | gender & social inclusion |
      gender equality & social inclusion | gender-related results`,
    asks: `
      open parts | parts open for funding | open for funding | what remains open | still open | still to be funded |
      donor appeal | appeal | appeal for funds | funding appeal | fund a part | fund a piece | what we seek | what we are seeking | what we are asking | what is still needed | still unfunded | unfunded needs | what you can pay for | what your support buys | what your money buys | what your gift buys | funding sought | support sought | call for funding | call for funds | fund us | ways to fund | what needs funding | choose what to fund | pick a part |
      what you can support | what you can do |
      you can support us to | how you can help | how you can support | how you can support us |
      your support | what we ask for | funding needs | funding needed | funding required | support needed |
      what you can fund | ways to support | ways to give | funding requests | funding request |
      funding opportunities | investment opportunities | funding priorities | resource needs |
      resource requirements | funding gap | what is needed | get involved | we ask you to | requests |
      what we still look for | what we still need | what we are still looking for | still looking for |
      how to support | how to help | support us | asks | our asks | our ask | what we need |
      proposed support | areas for support | phases & budget | phased approach |
      from right to reality with your support | with your support | your contribution | call for support |
      where your support goes | proposed phases | what your support can do | financing needs | our request |
      what we are asking for | funding proposal`,
    risks: `
      risks | risk | risks & mitigation | risk management | risks & assumptions | risk analysis |
      assumptions & risks | main risks | key risks | risk & mitigation | risks & mitigation measures |
      risk assessment | what could go wrong`,
    sustainability: `
      sustainability | exit strategy | sustainability & exit strategy | sustainability strategy |
      long-term sustainability | what remains | sustainability & ownership | after the project |
      what happens afterwards`,
    monitoring: `
      monitoring | monitoring & evaluation | m&e | reporting | monitoring & reporting |
      monitoring, evaluation & reporting | evaluation | accountability | listening to your ambitions |
      how we report | monitoring, evaluation & learning | donor reporting | reporting to donors |
      evaluation & learning | monitoring evaluation & learning | reports`,
    quote: `
      quote | quotation | in their words | testimonial | testimony | voices | voices from the field |
      what people say`,
    events: `
      diary | agenda | what's on | upcoming & past events | past & upcoming events | our events |
      events & workshops | news from the field | in the news |
      coming up next | what comes next | what happened | next on our calendar | what is coming up |
      events | event | past events | upcoming events | coming events | forthcoming events |
      dates for your diary | mark your calendar | mark your calendars | where to meet us | meet us | dates to note | for your diary | dates to remember | save the date | save the dates | next dates |
      next events | event calendar | news | latest news | news & events |
      activities & events | calendar | calendar of events | updates | milestones | key milestones |
      workshops | trainings | key events | recent events | events & news | latest updates |
      what has happened | main events | recent activities | timeline of events | related events |
      highlights`,
    gallery: `
      photo gallery | gallery | photos | pictures | photographs | photo album | images | videos |
      multimedia`,
    followUs: `
      follow us | follow us on | and follow us on | connect with us | social media | share | share this |
      find us on | stay connected | join us | share on | share this page | stay in touch | subscribe |
      newsletter | follow`,
    glance: `
      at a glance | project at a glance | the project at a glance | key facts | facts & figures |
      quick facts | fact sheet | factsheet | project facts | project data | project details |
      key information | basic information | project information | key data | project fact sheet |
      programme at a glance | project profile | general information | facts | basic data | project sheet |
      essential facts | in numbers | project identification | programme facts | project factsheet`,
    sources: `
      source | sources | references | notes | bibliography | endnotes | footnotes | works cited`,
    about: `
      about us | about * | disclaimer | copyright | notes to editors | note to editors | legal notice |
      imprint`,
  },
  and: 'and',
  events: `
      day | open house | rally | mock election | festival | congress | tour | clinic day |
      workshop | seminar | hearing | training | conference | meeting | launch | ceremony | forum | symposium |
      webinar | course | roundtable | round table | study visit | study tour | consultation | dialogue |
      visit | mission | exhibition | signing | summit | hackathon | fair | briefing | retreat |
      inauguration | handover | graduation | assembly | kick-off | kickoff | panel | exchange | event |
      celebration | campaign | open day | field visit | valuation |
      debate | congress | festival | general assembly | town hall`,
  works: 'project | programme | program | initiative | joint programme | action',
  programmes: 'programme | program | joint programme | flagship programme',
  at: 'in | at',
  held: 'will be held | is to be held | was held | will take place | took place | takes place',
  articles: 'the | a | an | and | its | our | this',
  statuses: {
    pipeline: `
      planned | pipeline | in the pipeline | proposed | in preparation | under preparation | under design |
      concept stage | not started | not yet started | seeking funding | awaiting funding | identification`,
    implementation: `
      ongoing | on-going | on going | active | running | in progress | under implementation |
      being implemented | underway | under way | in implementation | implementation | started | current |
      operational`,
    closed: 'completed | closed | finished | ended | complete | concluded | done',
    suspended: 'suspended | on hold | paused',
    cancelled: 'cancelled | canceled | terminated | abandoned',
  },
  levels: { output: 'output | outputs | product', outcome: 'outcome | outcomes | change', impact: 'impact' },
  planned: `
      planned | originally planned | initially planned | target of | targeted | expected | foreseen |
      intended`,
  reached: `
      recorded | reached | achieved | registered | benefited | benefitted | received | enrolled | covered`,
  total: 'total | overall | in total | all | sum',
  asking: `
    open for funding | open parts | still open |
    fund this | fund a part | donor appeal | appeal for funds | funding required | funding sought | amount needed | funds needed | we are seeking | we seek | still needed | unfunded | can be funded alone | amount sought | requested | needed |
    support us | your support | you can support | we seek | is seeking | are seeking | funding gap |
      funding needed | we are looking for | as a donor | we ask | amount requested | contribute |
      can be funded | requests funding | we need | invest in`,
  news: `
      press release | news | news release | media release | press note | press statement | media advisory |
      press communiqué | news item | web story | feature story | for immediate release | news in brief |
      news story | news brief | news note | joint press release | media note`,
  documents: `
      project brief | donor brief | brief | fact sheet | factsheet | project fact sheet |
      project sheet | project profile | programme brief | programme profile | concept note |
      country brief | country profile | country page | country note | donor note | project note |
      result record | results record | proposal | project document | information note |
      project summary | funding brief | funding proposal | brochure | leaflet | flyer | newsletter |
      annual report | emergency appeal | urgent appeal | essay | an essay | open letter | progress report | project page | project information |
      project information sheet | information sheet | impact story | impact stories | success story |
      story of change | donor appeal | appeal | funding appeal | appeal for funding | e-newsletter |
      bulletin | project overview | programme overview | project summary sheet | results story |
      case study | country factsheet | country fact sheet | funding request | call for funding |
      project outline | project update | project flyer | project bulletin | programme factsheet |
      programme fact sheet | concept paper | project concept note | project proposal | case for support`,
  yearReports: `
      annual report | annual results report | annual results | annual progress report | results report |
      yearly report | annual performance report`,
  allThemes: `
      all | all branches | all themes | all topics | all functions | all areas | all sectors |
      all branches of social security`,
  adoptedOn: 'adopted | approved | enacted | passed | promulgated | endorsed',
  launchedOn: 'launched | launch',
  steps: 'step',
  attending:
    'participants | attended | attended by | attendees | took part | participated | gathered | brought together | people came | came to | came | present | guests',
  plans:
    'framework | plan | strategy | agenda | policy | roadmap | compact | convention | charter | declaration | pact | vision | blueprint',
  serving:
    'aligned with | aligned to | in line with | responds to | respond to | contributes to | contribute to | anchored in | consistent with | in support of | supports | guided by | based on | embedded in | rooted in | part of | implements | in accordance with | in keeping with | follows | serves',
  reports: 'report | reports | reporting | updates | update | hear from us | hears from us | we write to',
  standalone:
    'stand-alone | standalone | stand alone | independent component | separate component | single item',
  given: {
    pledge: 'pledged | already pledged | pledge of',
    commitment: 'has granted | committed | already committed | already secured | secured',
    received: 'received | already received | already covered | already funded | already paid',
  },
  frequencies: {
    monthly: 'monthly | every month | once a month',
    quarterly: 'quarterly | every quarter | every three months | four times a year',
    'half-yearly':
      'half-yearly | half yearly | twice a year | every six months | six-monthly | semi-annual | semi-annually | biannual | every half year | two reports a year',
    yearly: 'yearly | annual | annually | once a year | every year | each year',
    'at-end': 'at the end of the project | at the end of each phase | on completion',
  },
} satisfies SectionWords;
