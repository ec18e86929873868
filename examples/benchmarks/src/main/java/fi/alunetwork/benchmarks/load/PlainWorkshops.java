package fi.alunetwork.benchmarks.load;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.store.graph.LiveGraph;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rows of the list that {@link ListLoadRun} asks, as a plain JSON endpoint beside it: what there is to gain. */
@RestController
class PlainWorkshops {

    private static final int ROWS = 20;
    private static final int NESTED = 10;

    private final LiveGraph live;
    private final AtomicReference<DatedGraph> picture = new AtomicReference<>();

    PlainWorkshops(LiveGraph live) {
        this.live = live;
    }

    /** One row with its four nested fields. */
    record Row(
            String code,
            String name,
            String existence,
            List<Operator> operators,
            List<Place> municipalities,
            List<Place> servedMunicipalities,
            List<Offered> provisions) {

        static Row of(WorkshopOnDate workshop) {
            return new Row(
                    workshop.record().id().value(),
                    workshop.names().in(Language.FI),
                    workshop.existence().name(),
                    workshop.operators().stream()
                            .map(o -> new Operator(
                                    o.names().in(Language.FI),
                                    o.record().legalForm().name()))
                            .toList(),
                    places(workshop.municipalities()),
                    places(workshop.servedMunicipalities()),
                    workshop.provisions().stream()
                            .map(p -> new Offered(
                                    p.record().service().name(),
                                    p.record().role().name()))
                            .toList());
        }

        private static List<Place> places(List<MunicipalityOnDate> municipalities) {
            return municipalities.stream()
                    .limit(NESTED)
                    .map(m -> new Place(m.code().value(), m.names().in(Language.FI)))
                    .toList();
        }
    }

    record Operator(String name, String legalForm) {}

    record Place(String code, String name) {}

    record Offered(String service, String role) {}

    @GetMapping("/plain/workshops")
    List<Row> workshops() {
        return picture().workshops().stream().limit(ROWS).map(Row::of).toList();
    }

    private DatedGraph picture() {
        DatedGraph kept = picture.get();
        if (kept == null || !kept.revision().equals(live.current().revision())) {
            kept = live.current().asOf(LocalDate.parse(ListLoadRun.DAY));
            picture.set(kept);
        }
        return kept;
    }
}
