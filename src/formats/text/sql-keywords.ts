/** Words of the languages of common servers (PostgreSQL, MySQL, MariaDB), attributes of accounts and types of columns among them. */
export const SQL_KEYWORDS: ReadonlySet<string> = new Set(
  (
    "abort absolute access accessible account action add admin after aggregate algorithm all also alter always " +
    "analyse analyze and any array as asc asensitive assertion assignment asymmetric at atomic attach attribute " +
    "authorization auto_increment autocommit avg_row_length backup backward before begin between bigint bigserial " +
    "binary bit blob boolean both breadth brin btree by bypassrls bytea cache call called cascade cascaded case cast " +
    "catalog chain change changed char character characteristics charset check checkpoint checksum cidr cipher class " +
    "clob close cluster clustered coalesce collate collation column columns comment comments commit committed compact " +
    "compression concurrently condition configuration conflict connection consistent constraint constraints content " +
    "continue conversion copy cost create createdb createrole createuser cross csv cube current current_catalog " +
    "current_date current_role current_schema current_time current_timestamp current_user cursor cycle data database " +
    "databases datafile datetime datetime2 day deallocate dec decimal declare default default_auth defaults " +
    "deferrable deferred definer delayed delete delimiter delimiters depends depth desc describe detach deterministic " +
    "dictionary directory disable discard distinct distinctrow div do document domain double drop dual dumpfile " +
    "duplicate dynamic each else elseif enable enclosed encoding encrypted end ends engine engines enum error escape " +
    "escaped event events every except exclude excluding exclusive execute exists expansion expire explain expression " +
    "extension external extract failed_login_attempts false family fetch fields file filter finalize first float " +
    "flush following for force foreign forward freeze from full fulltext function functions generated geometry gin " +
    "gist global go grant granted greatest group grouping groups handler hash having header high_priority history " +
    "hold hosts hour identified identity if ignore ilike immediate immutable implicit import in include including " +
    "increment index indexes inet infile inherit inherits initially inline inner inout input insensitive insert " +
    "insert_method instead int integer intersect interval into invisible invoker is isnull isolation issuer iterate " +
    "join json jsonb key key_block_size keys kill label language large last lateral leading leakproof least leave " +
    "left less level like limit linear lines list listen load local localtime localtimestamp location lock locked " +
    "logfile logged login logs longblob longtext loop low_priority macaddr mapping master match matched materialized " +
    "max_connections_per_hour max_queries_per_hour max_rows max_statement_time max_updates_per_hour " +
    "max_user_connections maxvalue mediumblob mediumint mediumtext memory merge method min_rows minute minvalue mod " +
    "mode modifies money month move mysql_native_password national natural nchar nclob new next nfc nfd nfkc nfkd no " +
    "no_write_to_binlog nobypassrls nocreatedb nocreaterole nocreateuser nodegroup noinherit nologin nonclustered " +
    "none noreplication normalize normalized nosuperuser not nothing notify notnull nowait null nullif nulls number " +
    "numeric nvarchar nvarchar2 object of off offset oids old on one only open operator optimize optimizer_costs " +
    "option optionally options or order ordinality others out outer outfile over overlaps overlay overriding owned " +
    "owner pack_keys page parallel parameter parser partial partition partitioning partitions passing password " +
    "password_lock_time performance persistent placing plans plpgsql plugin plugins policy position preceding " +
    "precision prepare prepared preserve primary prior privileges procedural procedure procedures program proxy " +
    "publication purge query quick quote random range read reads real reassign rebuild recheck recursive redundant " +
    "ref references referencing refresh regexp reindex relative release reload remove rename repair repeatable " +
    "replace replica replicas replication require reset resignal resource restart restrict return returning returns " +
    "reuse revoke right rlike role rollback rollup routine routines row row_format rows rowversion rtree rule " +
    "savepoint schema schemas scroll search second security select separator sequence sequences serial serializable " +
    "server session session_user set setof sets share show shutdown signal similar simple skip slave smallint " +
    "smallserial snapshot some soname spatial spgist sql sql_big_result sql_calc_found_rows sql_small_result " +
    "sqlexception sqlstate sqlwarning ssl stable standalone start starting starts statement statistics status stdin " +
    "stdout storage stored straight_join strict strip subject subpartition subpartitions subscription substring super " +
    "superuser support symmetric sysid system table tables tablesample tablespace temp template temporary temptable " +
    "terminated text textfile then ties time timestamp timestamptz timetz tinyblob tinyint tinytext to top trailing " +
    "transaction transform treat trigger triggers trim true truncate trusted type types uescape unbounded uncommitted " +
    "undo unencrypted union unique unknown unlisten unlock unlogged unsigned until update usage user using utc_date " +
    "utc_time utc_timestamp uuid vacuum valid validate validator value values varbinary varchar varchar2 varcharacter " +
    "variables variadic varying verbose version via view views virtual visible volatile when where while whitespace " +
    "window with within without work wrapper write x509 xml xmlattributes xmlconcat xmlelement xmlexists xmlforest " +
    "xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable xor year year_month yes zerofill zone"
  ).split(" "),
);
