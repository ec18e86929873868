package fi.alunetwork.core.umbrella;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnering.Cells;
import fi.alunetwork.core.reach.ScopeHeader;
import fi.alunetwork.core.umbrella.EgoNetworks.Ego;
import java.util.ArrayList;
import java.util.List;

/** What an answer on umbrella bodies tells of itself. */
final class UmbrellaHeader {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Solut (kunta ja palvelu), jotka organisaatio tavoittaa itse ja suorien kumppaniensa kanssa (egoverkosto), sekä"
                    + " vähiten kokoajia, joiden egoverkostot tavoittavat kaiken minkä kukaan ehdokas: joukkopeite (LSCP,"
                    + " Toregas ym. 1971) todistuksineen.",
            "De celler (kommun och service) som en organisation når själv och med sina direkta partner (egonätverk), och det"
                    + " minsta antalet samordnare vars egonätverk når allt som någon kandidat når: mängdtäckning (LSCP,"
                    + " Toregas m.fl. 1971) med bevis.",
            "The cells (a municipality and a service) that an organisation reaches by itself and with its direct partners"
                    + " (ego network), and the fewest coordinators whose ego networks reach all that any candidate does: set"
                    + " covering (LSCP, Toregas et al. 1971) with proof.");
    private static final LocalizedName MAY_NOT_WILL = LocalizedName.of(
            "Kumppanuudet ja matka kertovat, kuka voisi koota muut; halu ja luottamus on kysyttävä toimijoilta itseltään.",
            "Partnerskap och väg berättar vem som kunde samla de andra; vilja och förtroende måste frågas av aktörerna"
                    + " själva.",
            "Partnerships and distance tell who could gather the others; will and trust are to be asked of the actors"
                    + " themselves.");

    private UmbrellaHeader() {}

    static AnswerHeader of(DatedGraph graph, UmbrellaQuestion question, Cells cells, List<Ego> egos) {
        double all = Cell.people(cells.all());
        List<Cell> unsure = cells.all().stream().filter(cell -> !cell.certain()).toList();
        List<Cell> invented =
                cells.all().stream().filter(cells::restsOnInvention).toList();
        return ScopeHeader.of(
                graph,
                question.produced().scope(),
                cells.demand(),
                new ScopeHeader.Own(
                        METHOD,
                        parameters(graph, question),
                        cells.municipalities().size(),
                        new Share(Cell.people(invented), all),
                        new Share(Cell.people(unsure), all),
                        notes(egos)));
    }

    private static List<LocalizedName> notes(List<Ego> egos) {
        List<LocalizedName> notes = new ArrayList<>();
        long invented = egos.stream().filter(Ego::invented).count();
        if (invented > 0) {
            notes.add(LocalizedName.of(
                    "Ehdokkaita, joiden kumppanuuksista jokin on esimerkkitietoa (keksitty): " + invented + "/"
                            + egos.size() + ".",
                    "Kandidater av vilkas partnerskap något är exempeldata (påhittat): " + invented + "/" + egos.size()
                            + ".",
                    "Candidates one of whose partnerships is illustrative (invented): " + invented + " of "
                            + egos.size() + "."));
        }
        notes.add(MAY_NOT_WILL);
        return notes;
    }

    private static List<Parameter> parameters(DatedGraph graph, UmbrellaQuestion question) {
        List<Parameter> parameters = new ArrayList<>(question.produced().parameters(graph));
        parameters.add(new Parameter(
                "legalForms",
                question.legalForms() == null ? "all" : question.legalForms().toString()));
        parameters.add(new Parameter("ties", question.ties().words()));
        parameters.addAll(question.search().parameters());
        return parameters;
    }
}
