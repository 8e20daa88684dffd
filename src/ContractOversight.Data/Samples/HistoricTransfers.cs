namespace ContractOversight.Data.Samples;

/// <summary>The historic examples in which the work of a force’s own staff went to a supplier.</summary>
internal static class HistoricTransfers
{
    public static IReadOnlyList<HistoricCase> All { get; } =
    [
        new("HX-01", "Lincolnshire: a police force’s support services bought from one supplier", "Lincolnshire Police Authority, later the Police and Crime Commissioner for Lincolnshire")
        {
            Category = "Business services",
            Suppliers = ["G4S"],
            StartsOn = new DateOnly(2012, 4, 1),
            InitialEndsOn = new DateOnly(2022, 3, 31),
            RefusedOption = (60, new DateOnly(2020, 11, 10)),
            Facts =
            [
                "Preferred bidder in December 2011; signed in February 2012; started on 1 April 2012.",
                "Ten years, with an option of five more.",
                "Worth more than £200 million, about £22 million a year.",
                "Covered the control room, custody, human resources, IT, fleet, firearms licensing, finance, front counters and the crime management bureau.",
                "544 of 813 civilian staff transferred.",
                "The supplier forecast savings of £28 million where £20 million was needed.",
                "By 2014 a think-tank said it cut cost by more than 20%, £5 million a year, and £36 million by 2022.",
                "On 10 November 2020 the commissioner decided not to extend it. It was to expire on 31 March 2022, and an extension of one year was considered. About 580 staff then worked under it.",
                "How it ended in detail is not known to this register.",
            ],
            Addresses =
            [
                "https://www.g4s.com/en-gb/news/2012/02/21/lincolnshire-police-partnership",
                "https://www.bbc.co.uk/news/uk-england-lincolnshire-17574794",
                "https://thelincolnite.co.uk/2020/11/lincolnshire-police-wont-renew-200m-contract-with-g4s/",
                "http://www.reform.uk/reformer/policing-by-contract/",
            ],
        },
        new("HX-02", "Cleveland: support services and the control room", "Cleveland Police Authority, later the Police and Crime Commissioner for Cleveland")
        {
            Category = "Business services",
            Suppliers = ["Steria (Sopra Steria)"],
            StartsOn = new DateOnly(2010, 10, 1),
            AwardedPounds = 175_000_000,
            Facts =
            [
                "Announced in June 2010; started on 1 October 2010.",
                "Ten years.",
                "Worth £175 million.",
                "Covered ICT, human resources, payroll, finance, procurement, fleet, estates, training and the control room; from 1 July 2011 also crime management units and planning.",
                "Savings of £50 million were forecast, and £9 million more with the extension of 2011; later “over £70 million”.",
                "On 18 September 2018 the commissioner decided not to extend it.",
                "The control room came back in-house on 1 May 2019, by agreement; the rest ended in October 2020.",
                "Emergency calls rose by 28% from 2010 to 2018.",
            ],
            Addresses =
            [
                "https://www.yumpu.com/en/document/view/25412791/policing-uk-2013-police-federation/38",
                "http://www.theguardian.com/government-computing-network/2011/jun/29/cleveland-police-authority-steria-outsourcing-contract-extension",
                "https://cleveland.police.uk/news/newsall/release23550.aspx",
                "https://www.hartlepoolmail.co.uk/news/crime/999-and-101-services-to-be-returned-to-cleveland-police-from-may-as-emergency-calls-rise-by-28-1-9642790",
            ],
        },
        new("HX-05", "Avon and Somerset: services from a joint venture of public bodies and IBM", "Avon and Somerset Police Authority")
        {
            Category = "Business services",
            Suppliers = ["Southwest One"],
            Facts =
            [
                "The joint venture, 75% IBM’s, with Somerset County Council and Taunton Deane, began in autumn 2007; the police joined in 2008. Sources disagree on the month.",
                "Ten years.",
                "Worth up to £185 million.",
                "Covered finance, human resources, IT, estates, facilities, procurement and enquiry offices; 600 staff.",
                "£2.8 million was paid to the council to join, and £2.17 million more was contingent.",
                "A report of the Treasury and the National Audit Office called it good, with qualifications; the source gives no date.",
                "In 2016 the chief constable gave notice that it would not be renewed when it expired in 2018.",
                "Somerset County Council settled for £5.9 million in 2013 and left a year early.",
            ],
            Addresses =
            [
                "http://www.somersetcountygazette.co.uk/mostpopular.var.2148850.mostcommented.police_join_southwest_one.php",
                "http://www.bbc.com/news/uk-england-somerset-14902472",
                "https://ukcampaign4change.com/2016/06/20/avon-and-somerset-police-to-end-innovative-outsourcing-deal/",
                "https://feeds.bbci.co.uk/news/uk-england-somerset-35039696",
            ],
        },
        new("HX-06", "Metropolitan Police: transactional services from Shared Services Connected Ltd", "Mayor’s Office for Policing and Crime")
        {
            Category = "Business services",
            Suppliers = ["Shared Services Connected Ltd"],
            EstimatedPounds = 216_000_000,
            AwardedPounds = 234_500_000,
            Facts =
            [
                "Approved in August 2015; began in October 2015. The supplier was a joint venture of Sopra Steria.",
                "Ten years: seven and an option of three.",
                "£216 million at approval; £234.5 million as contract value.",
                "Covered transactional human resources, finance and procurement.",
                "Net savings of £101.4 million were planned.",
                "The platform went live on 5 February 2018; spending ran faster than profiled.",
                "It was to end in September 2025 and was extended by two years to September 2027 (decision PCD 1639).",
            ],
            Addresses =
            [
                "https://www.london.gov.uk/programmes-strategies/mayors-office-policing-and-crime/governance-and-decision-making/mopac-decisions-0/bss-programme-delivery-business-support-services",
                "https://www.theregister.com/2015/08/28/met_gets_approval_for_216m_outsourcing_deal/",
                "https://www.london.gov.uk/pcd-1639-met-business-services-mbs-implementation-and-sscl-proposed-extension",
            ],
        },
        new("HX-07", "Staffordshire: running of ICT", "Office of the Police and Crime Commissioner for Staffordshire")
        {
            Category = "Information technology",
            Suppliers = ["Boeing Defence UK"],
            Facts =
            [
                "Announced on 25 February 2016.",
                "Ten years.",
                "Worth at least £110 million.",
                "Covered the running of ICT and its projects; about 50 staff.",
                "Both sides decided to end it early. The year of that announcement, 2019, is inferred from its wording.",
                "The service went to the force from July 2020, after the Niche system was in.",
            ],
            Addresses =
            [
                "https://staffordshire-pfcc.gov.uk/?p=10515",
                "https://staffordshire-pfcc.gov.uk/?p=27831",
            ],
        },
    ];
}
