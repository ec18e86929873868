package fi.alunetwork.graphql.dataset;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.graphql.permission.Caller;
import fi.alunetwork.graphql.schema.PageSize;
import fi.alunetwork.graphql.schema.Passing;
import graphql.GraphQLContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The import of a dataset and how far it is. */
@Controller
class ImportController {

    private final ImportRuns runs;
    private final DatasetFolders folders;

    ImportController(ImportRuns runs, DatasetFolders folders) {
        this.runs = runs;
        this.folders = folders;
    }

    record DatasetLocationInput(
            @Nullable String folder, @Nullable String upload) {}

    record ImportDatasetInput(
            DatasetLocationInput dataset,
            boolean dryRun,
            @Nullable String expectedRevision,
            @Nullable String source) {}

    @MutationMapping
    ImportRun importDataset(
            @Argument ImportDatasetInput input,
            @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller) {
        Caller known = permitted(caller);
        return runs.begin(new ImportRuns.Order(
                folder(input.dataset()),
                input.dryRun(),
                known.name(),
                ground(known, input.source()),
                revision(input.expectedRevision())));
    }

    @QueryMapping
    ImportRun importRun(
            @Argument String id,
            @ContextValue(name = Caller.KEY, required = false) @Nullable Caller caller,
            GraphQLContext context) {
        permitted(caller);
        Passing.mark(context);
        return runs.get(id);
    }

    @SchemaMapping(typeName = "ImportRun")
    List<Finding> findings(ImportRun run, @Argument @Nullable Integer first) {
        return run.found().worst().stream().limit(PageSize.of("first", first)).toList();
    }

    private static Caller permitted(@Nullable Caller caller) {
        Caller known = caller == null ? Caller.NOBODY : caller;
        known.requireImport();
        return known;
    }

    private Path folder(DatasetLocationInput location) {
        return location.folder() == null
                ? folders.uploaded(Objects.requireNonNull(location.upload()))
                : folders.named(location.folder());
    }

    /** What the import rests on as the caller tells it; null where the dataset itself is to tell it. */
    private static @Nullable String ground(Caller known, @Nullable String source) {
        try {
            return source == null || source.isBlank()
                    ? null
                    : known.signature(source).source();
        } catch (IllegalArgumentException e) {
            throw BadQuestionException.badArgument(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Revision revision(@Nullable String number) {
        try {
            return number == null ? null : new Revision(Long.parseLong(number), Instant.EPOCH, "expected");
        } catch (NumberFormatException e) {
            throw BadQuestionException.badArgument("Revision \"" + number
                    + "\" is no number; expected what the field revision gives out. Maybe it is an id.");
        }
    }
}
