package fi.alunetwork.store.graph;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A program with an embedded database that makes one {@linkplain NumberedEdits numbered edit} after the other, and says
 * each once it is acknowledged, until it is killed or its input ends. When an edit fails it says so, tries once more,
 * and reads.
 */
final class EditingProgram {

    /** Begins the line of an edit that was acknowledged; its number and the revision follow. */
    static final String MADE = "made ";

    /** Begins the line of the edit that failed; the error follows. */
    static final String FAILED = "failed ";

    /** Begins the line of the picture that is served after that; its revision follows. */
    static final String READS = "reads ";

    private EditingProgram() {}

    /** Edits in the data folder that is named first, which begins with the dataset that is named second. */
    public static void main(String[] arguments) throws Exception {
        Thread watch = new Thread(EditingProgram::endWithTheInput);
        watch.setDaemon(true);
        watch.start();
        Hearing hearing = new Hearing();
        try (ConfigurableApplicationContext application = TestStores.application()
                .listeners(hearing)
                .run(
                        "--alu.data=" + arguments[0],
                        "--alu.dataset=" + arguments[1],
                        "--logging.level.root=error",
                        "--spring.main.banner-mode=off")) {
            if (!(hearing.outcome() instanceof GraphReady)) {
                throw new IllegalStateException("The graph did not start.");
            }
            edit(application.getBean(GraphEditor.class));
            edit(application.getBean(GraphEditor.class));
            System.out.println(READS
                    + application.getBean(LiveGraph.class).current().revision().number());
            new CountDownLatch(1).await();
        }
    }

    /** Until an edit fails. */
    private static void edit(GraphEditor editor) {
        for (long n = 1; ; n++) {
            long edit = n;
            try {
                GraphEditor.Made made =
                        editor.edit(graph -> NumberedEdits.plan(graph, edit), NumberedEdits.signature(edit));
                System.out.println(MADE + edit + " " + made.graph().revision().number());
            } catch (RuntimeException e) {
                System.out.println(FAILED + e + " " + e.getCause());
                return;
            }
        }
    }

    private static void endWithTheInput() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            System.err.println("The input broke: " + e);
        }
        Runtime.getRuntime().halt(0);
    }
}
