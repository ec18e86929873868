package fi.alunetwork.examples.finland.facts;

/** The figures that are published of the whole country ({@code national_picture.csv}), which the example aims at. */
public final class NationalPicture {

    private NationalPicture() {}

    /**
     * A published figure.
     *
     * @param key what it counts
     * @param year of which year
     * @throws IllegalStateException where there is none
     */
    public static int figure(String key, int year) {
        return Row.all("national_picture.csv").stream()
                .filter(row -> row.text("key").equals(key) && row.number("year") == year)
                .map(row -> Integer.parseInt(row.required("value")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No published figure " + key + " of " + year
                        + ". Maybe it stands under another year in national_picture.csv."));
    }
}
