package fi.alunetwork.graphql.dataset;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where datasets come from.
 *
 * @param folder the folder below which {@code importDataset} may read; without it only uploads can be imported
 * @param upload the most bytes of an uploaded ZIP file
 * @param unpacked the most bytes of all that is in it
 */
@ConfigurationProperties("alu.import")
record ImportProperties(
        @Nullable String folder,
        @DefaultValue("20MB") DataSize upload,
        @DefaultValue("200MB") DataSize unpacked) {}
