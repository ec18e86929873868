package fi.alunetwork.store.element;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.Point;

/** How the values that all features share become properties, and are made of them again. */
@Mapper
public interface PropertyMapper {

    /** The only one. */
    PropertyMapper INSTANCE = Mappers.getMapper(PropertyMapper.class);

    /** WGS84 longitude and latitude, as Neo4j numbers its coordinate systems. */
    int WGS84 = 4326;

    /** The properties of a relation with a period. */
    @Mapping(target = "from", source = "period.from")
    @Mapping(target = "until", source = "period.until")
    @Mapping(target = "provenance", source = "provenance.kind")
    @Mapping(target = "citation", source = "provenance.citation")
    DatedRelation toRelation(Period period, Provenance provenance);

    /** The Finnish text. */
    @Named("fi")
    default @Nullable String inFinnish(LocalizedName name) {
        return name.texts().get(Language.FI);
    }

    /** The Swedish text. */
    @Named("sv")
    default @Nullable String inSwedish(LocalizedName name) {
        return name.texts().get(Language.SV);
    }

    /** The English text. */
    @Named("en")
    default @Nullable String inEnglish(LocalizedName name) {
        return name.texts().get(Language.EN);
    }

    /** The Northern Sámi text. */
    @Named("se")
    default @Nullable String inSami(LocalizedName name) {
        return name.texts().get(Language.SE);
    }

    /** The name; null where there is no text in any language. */
    default @Nullable LocalizedName toName(NamedNode node) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        put(texts, Language.FI, node.nameFi());
        put(texts, Language.SV, node.nameSv());
        put(texts, Language.EN, node.nameEn());
        put(texts, Language.SE, node.nameSe());
        return texts.isEmpty() ? null : new LocalizedName(texts);
    }

    private static void put(Map<Language, String> texts, Language language, @Nullable String text) {
        if (text != null) {
            texts.put(language, text);
        }
    }

    /** The period. */
    default Period toPeriod(Dated element) {
        return new Period(element.from(), element.until());
    }

    /** The lifespan. */
    default Lifespan toLifespan(LastSeen element) {
        return new Lifespan(toPeriod(element), element.lastSeen());
    }

    /** The provenance. */
    default Provenance toProvenance(Cited element) {
        return new Provenance(Provenance.Kind.valueOf(element.provenance()), element.citation());
    }

    /** The point as Neo4j keeps it. */
    default Point toPoint(GeoPoint point) {
        return Values.point(WGS84, point.longitude(), point.latitude()).asPoint();
    }

    /** The point. */
    default GeoPoint toGeoPoint(Point point) {
        return new GeoPoint(point.y(), point.x());
    }
}
