package fi.alunetwork.core.takeover;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.reach.ScopeHeader;
import java.util.ArrayList;
import java.util.List;

/** What an answer on taking over tells of itself. */
final class TakeoverHeader {

    private static final LocalizedName METHOD = LocalizedName.of(
            "Vähiten organisaatioita, jotka yhdessä voisivat ottaa hoitaakseen jokaisen menetetyn solun (kunta ja palvelu),"
                    + " jonka joku voi ottaa: joukkopeite (LSCP, Toregas ym. 1971) todistuksineen. Ottaja ylläpitää työpajaa"
                    + " lähellä ja saa lain mukaan tuottaa palvelun.",
            "Det minsta antalet organisationer som tillsammans kunde ta över varje förlorad cell (kommun och service) som"
                    + " någon kan ta: mängdtäckning (LSCP, Toregas m.fl. 1971) med bevis. Den som tar över är huvudman för en"
                    + " verkstad i närheten och får enligt lagen producera servicen.",
            "The fewest organisations that together could take over every lost cell (a municipality and a service) that"
                    + " anybody can take: set covering (LSCP, Toregas et al. 1971) with proof. Who takes over operates a"
                    + " workshop near by and may produce the service by law.");
    private static final LocalizedName MAY_NOT_WILL = LocalizedName.of(
            "Laki ja matka kertovat, kuka voisi; halu, henkilöstö ja tilat on kysyttävä organisaatiolta itseltään.",
            "Lagen och vägen berättar vem som kunde; vilja, personal och lokaler måste frågas av organisationen själv.",
            "Law and distance tell who could; whether it has the will, the staff and the premises is to be asked of the"
                    + " organisation itself.");
    private static final LocalizedName NOTHING_LOST = LocalizedName.of(
            "Mitään ei menetetty: jokaisella, jolla palvelu oli lähellä ennen, se on lähellä jälkeenkin tai siitä ei ole"
                    + " tietoa.",
            "Ingenting förlorades: alla som hade servicen i närheten före har den i närheten också efter, eller så är det"
                    + " inte känt.",
            "Nothing was lost: whoever had the service near by before has it near by after as well, or it is not known.");

    private TakeoverHeader() {}

    static AnswerHeader of(
            DatedGraph before, DatedGraph after, TakeoverQuestion question, Losses losses, List<LostCell> lost) {
        ServicePackage produced = question.produced();
        List<Cell> cells = lost.stream().map(LostCell::cell).toList();
        double unsure = Cell.people(losses.noLongerKnown());
        double all = Cell.people(cells) + unsure;
        double unknown =
                Cell.people(cells.stream().filter(cell -> !cell.certain()).toList()) + unsure;
        double invented = 0;
        for (int number = 0; number < lost.size(); number++) {
            boolean rests = losses.restsOnInvention(losses.lost().get(number)) || isTakenByInvention(lost.get(number));
            invented += rests ? cells.get(number).countedPeople() : 0;
        }
        return ScopeHeader.of(
                after,
                produced.scope(),
                losses.after().demand(),
                new ScopeHeader.Own(
                        METHOD,
                        parameters(before, question),
                        losses.after().municipalities().size(),
                        new Share(invented, all),
                        new Share(unknown, all),
                        notes(losses, lost)));
    }

    /** Whether one of those who take a cell, or the workshop from which it would, is illustrative. */
    private static boolean isTakenByInvention(LostCell lost) {
        return lost.candidates().stream()
                .filter(candidacy -> lost.takers().contains(candidacy.organisation()))
                .anyMatch(candidacy ->
                        candidacy.organisation().record().provenance().isIllustrative()
                                || candidacy.workshop().record().provenance().isIllustrative());
    }

    private static List<Parameter> parameters(DatedGraph before, TakeoverQuestion question) {
        ServicePackage produced = question.produced();
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("before", before.date().toString()));
        parameters.addAll(produced.parameters(before));
        parameters.add(new Parameter("mustNot", question.mustNot().toString()));
        parameters.addAll(question.search().parameters());
        return parameters;
    }

    private static List<LocalizedName> notes(Losses losses, List<LostCell> lost) {
        List<LocalizedName> notes = new ArrayList<>();
        if (lost.isEmpty()) {
            notes.add(NOTHING_LOST);
        }
        int unsure = losses.noLongerKnown().size();
        if (unsure > 0) {
            notes.add(LocalizedName.of(
                    "Soluja, joista ei enää tiedetä, onko palvelua lähellä: " + unsure
                            + ". Niitä ei lasketa menetetyiksi.",
                    "Celler om vilka det inte längre är känt om servicen finns i närheten: " + unsure
                            + ". De räknas inte som förlorade.",
                    "Cells of which it is no longer known whether the service is near by: " + unsure
                            + ". They are not counted as lost."));
        }
        notes.add(MAY_NOT_WILL);
        return notes;
    }
}
