### What a city or a person can offer or seek: short noun phrases that read well after "Offers:" or "Seeks:".

topic-group-hosting = Hosting and travel
topic-residency = Creative residency
topic-study-visit = Study visit
topic-internship = Internship or apprenticeship
topic-safe-haven = Refuge for artists at risk
topic-mobility = Travel support

topic-group-showcasing = Showcasing work
topic-festival-slot = Festival slot
topic-exhibition = Exhibition
topic-stage-date = Concert or show date
topic-screening = Film screening
topic-author-event = Reading or author event
topic-guest-chef = Guest chef slot
topic-market-stand = Fair or market stand

topic-group-creating = Creating together
topic-co-production = Co-production
topic-commission = Creative commission
topic-creative-lab = Creative lab or hackathon
topic-literary-translation = Literary translation
topic-publishing = Publishing

topic-group-learning = Skills and learning
topic-training = Training or masterclass
topic-mentoring = Mentoring
topic-speaker = Speaker or jury member
topic-traditional-skills = Traditional skills

topic-group-knowledge = Knowledge and policy
topic-research = Research project
topic-policy-exchange = Cultural policy exchange
topic-cultural-data = Cultural data and indicators
topic-archive = Archives and collections
topic-urban-regeneration = Urban regeneration expertise
topic-digital-technology = Digital technology expertise

topic-group-resources = Spaces and resources
topic-venue = Event venue
topic-workspace = Studio or workshop space
topic-filming-location = Filming location
topic-equipment = Technical equipment
topic-funding = Project funding
topic-joint-bid = Joint funding bid

topic-group-markets = Audiences and markets
topic-promotion = Promotion and media coverage
topic-distribution = Distribution and sales
topic-business-support = Creative business support
topic-cultural-tourism = Cultural tourism project

topic-group-commitments = Shared commitments
topic-youth = Youth project
topic-community = Community project
topic-gender-equality = Gender equality project
topic-health = Culture and health project
topic-accessibility = Accessibility expertise
topic-sustainability = Sustainability expertise
topic-crisis-recovery = Crisis recovery support
