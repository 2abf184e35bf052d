using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LangNghe.Migrations.Sqlite.Versions
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    search_key = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 650, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_signed_in_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_refused_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    password_set_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    link_issued_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    recovery_codes_made_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    signed_out_everywhere_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "acts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    actor_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    organisation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    door = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    document_text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    changes = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_acts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "area_years",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_years", x => new { x.area_code, x.year });
                });

            migrationBuilder.CreateTable(
                name: "areas",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_areas", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "craft_recognitions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    craft_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    craft = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    commune_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    revoked_by_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    revocation_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    revocation_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_craft_recognitions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    issuer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    in_force_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    in_force_through = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    confidence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    sources = table.Column<string>(type: "TEXT", nullable: false),
                    search_key = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_law = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicators",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    formula = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicators", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    section = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    lead = table.Column<string>(type: "TEXT", nullable: true),
                    cooperating = table.Column<string>(type: "TEXT", nullable: true),
                    rhythm = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "press_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    figure = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 3, nullable: false),
                    among = table.Column<decimal>(type: "TEXT", precision: 18, scale: 3, nullable: true),
                    as_of_written = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    confidence = table.Column<string>(type: "TEXT", maxLength: 1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_press_figures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "register_confirmations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_confirmations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "register_version",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stored_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "target_sets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    short_title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_national = table.Column<bool>(type: "INTEGER", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    about_tolerance = table.Column<decimal>(type: "TEXT", precision: 9, scale: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_target_sets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "villages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_villages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_claims_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_account_logins_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_account_tokens_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "one_time_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ends_two_factor = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_one_time_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_one_time_links_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "role_assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_assignments", x => x.id);
                    table.ForeignKey(
                        name: "fk_role_assignments_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "act_subjects",
                columns: table => new
                {
                    act_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act_subjects", x => new { x.subject, x.act_id });
                    table.ForeignKey(
                        name: "fk_act_subjects_acts_act_id",
                        column: x => x.act_id,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_units", x => x.id);
                    table.ForeignKey(
                        name: "fk_units_areas_area_code",
                        column: x => x.area_code,
                        principalTable: "areas",
                        principalColumn: "code");
                });

            migrationBuilder.CreateTable(
                name: "clauses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    quote = table.Column<string>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: true),
                    confidence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_through = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clauses", x => x.id);
                    table.ForeignKey(
                        name: "fk_clauses_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "attachments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attachments", x => x.id);
                    table.ForeignKey(
                        name: "fk_attachments_stored_files_file_id",
                        column: x => x.file_id,
                        principalTable: "stored_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "targets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    target_set_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    milestone = table.Column<int>(type: "INTEGER", nullable: false),
                    label = table.Column<string>(type: "TEXT", nullable: false),
                    wording = table.Column<string>(type: "TEXT", nullable: true),
                    summary = table.Column<string>(type: "TEXT", nullable: true),
                    measured_as = table.Column<string>(type: "TEXT", nullable: false),
                    comparison = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_reading = table.Column<bool>(type: "INTEGER", nullable: false),
                    low = table.Column<decimal>(type: "TEXT", precision: 18, scale: 3, nullable: false),
                    high = table.Column<decimal>(type: "TEXT", precision: 18, scale: 3, nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    population = table.Column<string>(type: "TEXT", nullable: false),
                    baseline = table.Column<decimal>(type: "TEXT", precision: 18, scale: 3, nullable: true),
                    baseline_year = table.Column<int>(type: "INTEGER", nullable: true),
                    baseline_figure = table.Column<string>(type: "TEXT", nullable: true),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    figures = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    section = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_targets", x => x.id);
                    table.ForeignKey(
                        name: "fk_targets_target_sets_target_set_id",
                        column: x => x.target_set_id,
                        principalTable: "target_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "artisan_titles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_artisan_titles", x => x.id);
                    table.ForeignKey(
                        name: "fk_artisan_titles_villages_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "environment_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    approved_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_environment_plans", x => x.id);
                    table.ForeignKey(
                        name: "fk_environment_plans_villages_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ip_rights",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    product_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    owner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    application_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    certificate_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    filed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    granted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    renewals = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ip_rights", x => x.id);
                    table.ForeignKey(
                        name: "fk_ip_rights_villages_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ocop_gradings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    product_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    product_group = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    stars = table.Column<int>(type: "INTEGER", nullable: false),
                    or_more_stars = table.Column<bool>(type: "INTEGER", nullable: false),
                    score_hundredths = table.Column<int>(type: "INTEGER", nullable: true),
                    graded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    certificate_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ocop_gradings", x => x.id);
                    table.ForeignKey(
                        name: "fk_ocop_gradings_villages_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "operations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_operations", x => x.id);
                    table.ForeignKey(
                        name: "fk_operations_village_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pollution_listings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pollution_listings", x => x.id);
                    table.ForeignKey(
                        name: "fk_pollution_listings_villages_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recognitions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    revoked_by_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    revocation_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    revocation_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recognitions", x => x.id);
                    table.ForeignKey(
                        name: "fk_recognitions_village_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "restorations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_restorations", x => x.id);
                    table.ForeignKey(
                        name: "fk_restorations_village_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tourism_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tie = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tourism_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_tourism_links_villages_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "village_endings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kept_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_village_endings", x => x.id);
                    table.ForeignKey(
                        name: "fk_village_endings_village_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "village_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    other_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_village_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_village_links_village_other_id",
                        column: x => x.other_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_village_links_village_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "village_profiles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_unnamed = table.Column<bool>(type: "INTEGER", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    search_key = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    facts_commune_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    facts_crafts = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    facts_group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    facts_hamlet = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    facts_latitude = table.Column<double>(type: "REAL", nullable: true),
                    facts_longitude = table.Column<double>(type: "REAL", nullable: true),
                    facts_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    facts_place_as_written = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    facts_position = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_village_profiles", x => x.id);
                    table.ForeignKey(
                        name: "fk_village_profiles_villages_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "village_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 40, nullable: true),
                    is_effective = table.Column<bool>(type: "INTEGER", nullable: true),
                    meets_environment_rules = table.Column<bool>(type: "INTEGER", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_village_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_village_reviews_village_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "yearly_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    is_provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_yearly_figures", x => x.id);
                    table.ForeignKey(
                        name: "fk_yearly_figures_villages_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "label_points",
                columns: table => new
                {
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    latitude = table.Column<double>(type: "REAL", nullable: false),
                    longitude = table.Column<double>(type: "REAL", nullable: false),
                    south = table.Column<double>(type: "REAL", nullable: false),
                    west = table.Column<double>(type: "REAL", nullable: false),
                    north = table.Column<double>(type: "REAL", nullable: false),
                    east = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_label_points", x => x.unit_id);
                    table.ForeignKey(
                        name: "fk_label_points_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "successions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    part = table.Column<bool>(type: "INTEGER", nullable: false),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confidence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_successions", x => x.id);
                    table.ForeignKey(
                        name: "fk_successions_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_successions_units_from_unit_id",
                        column: x => x.from_unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_successions_units_to_unit_id",
                        column: x => x.to_unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "unit_outlines",
                columns: table => new
                {
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    geo_json = table.Column<string>(type: "TEXT", nullable: false),
                    attribution = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_outlines", x => x.unit_id);
                    table.ForeignKey(
                        name: "fk_unit_outlines_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "unit_periods",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    full_name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    parent_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_is_known = table.Column<bool>(type: "INTEGER", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    search_key = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_periods", x => x.id);
                    table.ForeignKey(
                        name: "fk_unit_periods_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_unit_periods_units_parent_unit_id",
                        column: x => x.parent_unit_id,
                        principalTable: "units",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_unit_periods_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "parameters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    clause_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_through = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    unit = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    used_for = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parameters", x => x.id);
                    table.ForeignKey(
                        name: "fk_parameters_clauses_clause_id",
                        column: x => x.clause_id,
                        principalTable: "clauses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "register_version",
                columns: new[] { "id", "number" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "ix_account_claims_user_id",
                table: "account_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_logins_user_id",
                table: "account_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_normalized_user_name",
                table: "accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accounts_sort_key",
                table: "accounts",
                column: "sort_key");

            migrationBuilder.CreateIndex(
                name: "ix_act_subjects_act_id",
                table: "act_subjects",
                column: "act_id");

            migrationBuilder.CreateIndex(
                name: "ix_acts_actor_id",
                table: "acts",
                column: "actor_id");

            migrationBuilder.CreateIndex(
                name: "ix_acts_at",
                table: "acts",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_artisan_titles_village_id_withdrawn_at",
                table: "artisan_titles",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_attachments_file_id",
                table: "attachments",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_attachments_subject",
                table: "attachments",
                column: "subject");

            migrationBuilder.CreateIndex(
                name: "ix_clauses_code",
                table: "clauses",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_clauses_document_id",
                table: "clauses",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_code",
                table: "documents",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documents_number_issuer_issued_on",
                table: "documents",
                columns: new[] { "number", "issuer", "issued_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_environment_plans_village_id_withdrawn_at",
                table: "environment_plans",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_indicators_code_version",
                table: "indicators",
                columns: new[] { "code", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ip_rights_village_id_withdrawn_at",
                table: "ip_rights",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_ocop_gradings_village_id_withdrawn_at",
                table: "ocop_gradings",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_one_time_links_account_id",
                table: "one_time_links",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_one_time_links_token_hash",
                table: "one_time_links",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_operations_village_id_withdrawn_at",
                table: "operations",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_parameters_clause_id",
                table: "parameters",
                column: "clause_id");

            migrationBuilder.CreateIndex(
                name: "ix_parameters_name_valid_from",
                table: "parameters",
                columns: new[] { "name", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_entries_kind_code",
                table: "plan_entries",
                columns: new[] { "kind", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pollution_listings_village_id_withdrawn_at",
                table: "pollution_listings",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_recognitions_village_id_withdrawn_at",
                table: "recognitions",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_register_confirmations_matter",
                table: "register_confirmations",
                column: "matter");

            migrationBuilder.CreateIndex(
                name: "ix_restorations_village_id_withdrawn_at",
                table: "restorations",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_role_assignments_account_id",
                table: "role_assignments",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_successions_document_id",
                table: "successions",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_successions_from_unit_id_to_unit_id_day",
                table: "successions",
                columns: new[] { "from_unit_id", "to_unit_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_successions_to_unit_id",
                table: "successions",
                column: "to_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_target_sets_code",
                table: "target_sets",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_targets_code",
                table: "targets",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_targets_target_set_id",
                table: "targets",
                column: "target_set_id");

            migrationBuilder.CreateIndex(
                name: "ix_tourism_links_village_id_withdrawn_at",
                table: "tourism_links",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_unit_periods_code_from",
                table: "unit_periods",
                columns: new[] { "code", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_unit_periods_document_id",
                table: "unit_periods",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_periods_parent_unit_id",
                table: "unit_periods",
                column: "parent_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_periods_unit_id",
                table: "unit_periods",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_units_area_code",
                table: "units",
                column: "area_code");

            migrationBuilder.CreateIndex(
                name: "ix_village_endings_village_id_withdrawn_at",
                table: "village_endings",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_village_links_other_id",
                table: "village_links",
                column: "other_id");

            migrationBuilder.CreateIndex(
                name: "ix_village_links_village_id_withdrawn_at",
                table: "village_links",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_village_profiles_sort_key",
                table: "village_profiles",
                column: "sort_key");

            migrationBuilder.CreateIndex(
                name: "ix_village_profiles_village_id_withdrawn_at",
                table: "village_profiles",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_village_reviews_village_id_withdrawn_at",
                table: "village_reviews",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_villages_number",
                table: "villages",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_yearly_figures_measure_year_village_id",
                table: "yearly_figures",
                columns: new[] { "measure", "year", "village_id" });

            migrationBuilder.CreateIndex(
                name: "ix_yearly_figures_village_id",
                table: "yearly_figures",
                column: "village_id");

            migrationBuilder.CreateIndex(
                name: "ix_yearly_figures_year_measure_area_code",
                table: "yearly_figures",
                columns: new[] { "year", "measure", "area_code" },
                unique: true,
                filter: "withdrawn_at IS NULL AND village_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_yearly_figures_year_measure_village_id",
                table: "yearly_figures",
                columns: new[] { "year", "measure", "village_id" },
                unique: true,
                filter: "withdrawn_at IS NULL AND village_id IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_claims");

            migrationBuilder.DropTable(
                name: "account_logins");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "act_subjects");

            migrationBuilder.DropTable(
                name: "area_years");

            migrationBuilder.DropTable(
                name: "artisan_titles");

            migrationBuilder.DropTable(
                name: "attachments");

            migrationBuilder.DropTable(
                name: "craft_recognitions");

            migrationBuilder.DropTable(
                name: "environment_plans");

            migrationBuilder.DropTable(
                name: "indicators");

            migrationBuilder.DropTable(
                name: "ip_rights");

            migrationBuilder.DropTable(
                name: "label_points");

            migrationBuilder.DropTable(
                name: "ocop_gradings");

            migrationBuilder.DropTable(
                name: "one_time_links");

            migrationBuilder.DropTable(
                name: "operations");

            migrationBuilder.DropTable(
                name: "parameters");

            migrationBuilder.DropTable(
                name: "plan_entries");

            migrationBuilder.DropTable(
                name: "pollution_listings");

            migrationBuilder.DropTable(
                name: "press_figures");

            migrationBuilder.DropTable(
                name: "recognitions");

            migrationBuilder.DropTable(
                name: "register_confirmations");

            migrationBuilder.DropTable(
                name: "register_version");

            migrationBuilder.DropTable(
                name: "restorations");

            migrationBuilder.DropTable(
                name: "role_assignments");

            migrationBuilder.DropTable(
                name: "successions");

            migrationBuilder.DropTable(
                name: "targets");

            migrationBuilder.DropTable(
                name: "tourism_links");

            migrationBuilder.DropTable(
                name: "unit_outlines");

            migrationBuilder.DropTable(
                name: "unit_periods");

            migrationBuilder.DropTable(
                name: "village_endings");

            migrationBuilder.DropTable(
                name: "village_links");

            migrationBuilder.DropTable(
                name: "village_profiles");

            migrationBuilder.DropTable(
                name: "village_reviews");

            migrationBuilder.DropTable(
                name: "yearly_figures");

            migrationBuilder.DropTable(
                name: "acts");

            migrationBuilder.DropTable(
                name: "stored_files");

            migrationBuilder.DropTable(
                name: "clauses");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "target_sets");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "villages");

            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "areas");
        }
    }
}
