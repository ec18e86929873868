package fi.alunetwork.store.graph;

import java.io.IOException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A program with an embedded database that makes one {@linkplain NumberedEdits numbered edit} after the other, and says
 * each once it is acknowledged, until it is killed or its input ends.
 */
final class EditingProgram {

    /** Begins the line of an edit that was acknowledged; its number and the revision follow. */
    static final String MADE = "made ";

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
            GraphEditor editor = application.getBean(GraphEditor.class);
            for (long n = 1; ; n++) {
                long edit = n;
                GraphEditor.Made made =
                        editor.edit(graph -> NumberedEdits.plan(graph, edit), NumberedEdits.signature(edit));
                System.out.println(MADE + edit + " " + made.graph().revision().number());
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
