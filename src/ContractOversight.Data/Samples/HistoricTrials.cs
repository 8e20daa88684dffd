using ContractOversight.Domain.Contracts;

namespace ContractOversight.Data.Samples;

/// <summary>The historic examples that were shared, abandoned, never signed, or served to warn.</summary>
internal static class HistoricTrials
{
    public static IReadOnlyList<HistoricCase> All { get; } =
    [
        new("HX-03", "Cheshire and Northamptonshire: a shared service for administration", "Cheshire and Northamptonshire; later Nottinghamshire (April 2015) and the Civil Nuclear Constabulary (April 2016)")
        {
            Kind = AgreementKind.Framework,
            Category = "Business services",
            Suppliers = ["Capgemini"],
            StartsOn = new DateOnly(2012, 4, 1),
            Facts =
            [
                "The framework was announced early in February 2011; the service went live on 1 April 2012.",
                "The framework was open for four years, with call-offs of up to ten.",
                "No source gives its value.",
                "Covered shared human resources, payroll, finance, purchasing and duty management, on Oracle software.",
                "The move to Oracle Fusion came late and over budget; KPMG: “late, over budget, not to specification”.",
                "Nottinghamshire spent £898,000 on it in 2017/18, £248,000 over.",
                "In 2020 auditors named a “significant deficiency” in the segregation of duties.",
                "In May 2021 Cheshire bought a replacement from Unit4 for £3 million over two years.",
            ],
            Addresses =
            [
                "http://www.theguardian.com/government-computing-network/2011/feb/01/cheshire-police-capgemini-31jan11",
                "https://nottstv.com/it-project-started-by-notts-police-is-millions-over-budget-2/",
                "https://www.theregister.com/2021/05/18/unit4_3m_police_erp/",
                "https://www.theregister.com/2020/10/14/cheshire_police_tender_erp_system/",
            ],
        },
        new("HX-04", "West Midlands and Surrey: Business Partnering for Police, abandoned", "West Midlands and Surrey")
        {
            Category = "Business services",
            Facts =
            [
                "The notice was published in January 2012. Six groups bid, G4S among them. Nothing was signed.",
                "Seven years were planned.",
                "The notice gave £300 million to £3.5 billion; £1.5 billion was reported.",
                "Custody, investigation support, back office and ICT were in scope.",
                "Surrey suspended its part on 12 July 2012 and withdrew on 6 September 2012; its fifth of the cost was £160,300 of £800,000.",
                "The new West Midlands commissioner scrapped it on 22 November 2012; West Midlands Police had spent £500,000.",
            ],
            Addresses =
            [
                "http://www.publictechnology.net/sector/defence-fire-police/police-ambitious-shared-services-tie",
                "https://www.theguardian.com/uk/2012/jul/12/surrey-police-privatisation-g4s-olympic",
                "https://touch.policeoracle.com/news/article.cfm?id=54352",
                "http://www.thechamberlainfiles.com/west-midlands-police-privatisation-plans-scrapped/",
            ],
        },
        new("HX-08", "Bedfordshire, Cambridgeshire and Hertfordshire: support services, not signed", "The Police and Crime Commissioners for Bedfordshire, Cambridgeshire and Hertfordshire")
        {
            Kind = AgreementKind.CallOff,
            Category = "Business services",
            Facts =
            [
                "A call-off from G4S under the Lincolnshire framework was considered; it was never signed.",
                "About ten years were proposed.",
                "The gap in the three budgets was £73 million; G4S claimed savings of more than £100 million.",
                "Human resources, IT, finance, estates, fleet and procurement were in scope, with 1,100 posts.",
                "On 29 January 2013 the three commissioners decided not to go on: the framework did not fit.",
            ],
            Addresses =
            [
                "https://www.cambridgeshire-pcc.gov.uk/statement-outsourcing-organisational-support-services-for-bedfordshire-cambridgeshire-and-hertfordshire-police-forces/",
                "http://www.bbc.com/news/uk-england-beds-bucks-herts-21258459",
            ],
        },
        new("HX-09", "London 2012: guarding of the Olympic venues", "London Organising Committee of the Olympic and Paralympic Games. Not a police contract")
        {
            Category = "Security",
            Suppliers = ["G4S"],
            AwardedPounds = 237_000_000,
            Facts =
            [
                "For the Games of 2012.",
                "A payment of £237 million, of which £57 million was the management fee; the press gave £240 million.",
                "10,400 guards for the venues.",
                "The shortfall came out two weeks before the Games. The military was called in; the press gave 3,500 and then 4,700 extra troops.",
                "83% of shifts were filled.",
                "The settlement of February 2013 cut the payment by £85 million: £48 million for stepping in and £37 million for project management.",
                "G4S lost £70 million, and about £18 million in other costs.",
                "A committee of the House of Commons found the management information flawed.",
            ],
            Addresses =
            [
                "http://www.publications.parliament.uk/pa/cm201213/cmselect/cmhaff/531/53104.htm",
                "http://www.edp24.co.uk/business/g4s_makes_70million_loss_after_olympics_security_fiasco_1_1929158",
                "http://www.itv.com/news/story/2013-02-12/g4s-loses-70m-over-olympic-contract/",
                "https://www.cityam.com/g4s-solely-blame-olympic-contract-failure/",
            ],
        },
        new("HX-10", "Lancashire, South Wales and Staffordshire: custody support", "Police in Lancashire, South Wales and Staffordshire")
        {
            Category = "Custody",
            Suppliers = ["G4S"],
            Facts =
            [
                "G4S had supported custody since 2003, in 500 cells.",
                "No source read gives the term, the value or the outcome.",
            ],
            Addresses =
            [
                "https://www.theguardian.com/society/2012/mar/13/how-to-police-government-contracts",
            ],
        },
    ];
}
